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
  const byPassage = new Map<string, Relation[]>();
  return relations.filter((relation) => {
    const others = byPassage.get(relation.passage);
    if (!others) {
      byPassage.set(relation.passage, [relation]);
      return true;
    }
    if (others.some((other) => isSame(other, relation))) return false;
    others.push(relation);
    return true;
  });
}

const isSame = (x: Relation, y: Relation): boolean =>
  x.start === y.start && x.end === y.end && x.type === y.type && JSON.stringify(x) === JSON.stringify(y);
