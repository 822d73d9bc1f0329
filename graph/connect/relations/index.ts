import type { Relation } from '../../../lib/model/types';
import type { Lexicon } from '../../lexicon/types';
import type { Named } from '../../resolve/resolve';
import { authored } from './authored';
import { cites } from './cites';
import { founded } from './founded';
import { held } from './held';
import { implementsProgramme } from './implements';
import { lawHistory } from './law-history';
import { lawStatute } from './law-statute';
import { leads } from './leads';
import { offices } from './office';
import { storiesOf, type Extractor } from './scene';
import { partners } from './partners';
import { target } from './target';

/** Who says which facts an article states. To add one, write an `Extractor` in a file of its own and put it here. */
const extractorsOf = (lexicon: Lexicon): readonly Extractor[] => [
  lawHistory,
  lawStatute,
  cites,
  implementsProgramme,
  partners,
  target,
  founded,
  held,
  authored,
  leads,
  offices(lexicon),
];

/** Facts with the words that say so. What is said twice in the same words is one. */
export function relationsOf(named: Named, lexicon: Lexicon): readonly Relation[] {
  const stories = storiesOf(named);
  const found = [
    ...named.relations,
    ...extractorsOf(lexicon).flatMap((extract) => stories.flatMap((story) => extract(story))),
  ];
  return distinct(found);
}

/** Each fact once. Those at one place of one passage are written out and compared; most stand alone. */
function distinct(relations: readonly Relation[]): readonly Relation[] {
  const byPlace = new Map<string, Relation[]>();
  return relations.filter((relation) => {
    const place = `${relation.passage}:${relation.start}-${relation.end}`;
    const others = byPlace.get(place);
    if (!others) {
      byPlace.set(place, [relation]);
      return true;
    }
    const written = JSON.stringify(relation);
    if (others.some((other) => JSON.stringify(other) === written)) return false;
    others.push(relation);
    return true;
  });
}
