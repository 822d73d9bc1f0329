import { Automaton, MOST_STATES } from '../match/automaton';
import { ENTITY_TYPES, type Graph, type Mention } from '../model/types';
import { foldUnits } from './fold-units';
import { formsOf, QUOTED } from './names-forms';
import { Names, type NamesRecord } from './names';
import { hitsIn } from './scan';

/** A form is kept where at least this share of its occurrences in the pack's own texts are names. */
const MOSTLY = 0.5;

/** Names of initiatives up to this length are common words (好房子, 五个一) where nobody writes them without quotation marks. */
const LONGEST_QUOTED = 3;

/** By form, the entities that it names with the number of times. */
type Forms = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Forms of what passages call the entities by name, and of the full names, whether they are written or not. */
function formsIn({ entities, mentions }: Graph, indexOf: ReadonlyMap<string, number>): Forms {
  const surfaces = entities.map(({ name }) => new Map([[name, 0]]));
  for (const { entity, surface, kind } of mentions) {
    if (kind !== 'name') continue;
    const counts = surfaces[indexOf.get(entity)!]!;
    counts.set(surface, (counts.get(surface) ?? 0) + 1);
  }
  const forms = new Map<string, Map<number, number>>();
  for (const [entity, counts] of surfaces.entries())
    for (const [surface, count] of counts)
      for (const form of formsOf(surface, entities[entity]!.type)) {
        const named = forms.get(form) ?? new Map<number, number>();
        forms.set(form, named.set(entity, (named.get(entity) ?? 0) + count));
      }
  return forms;
}

/** Short forms that passages write without quotation marks. */
function bareForms({ passages, mentions }: Graph): ReadonlySet<string> {
  const texts = new Map(passages.map(({ id, text }) => [id, text]));
  const bare = new Set<string>();
  for (const { passage, start, end, surface } of mentions) {
    if (surface.length > LONGEST_QUOTED) continue;
    const [before = '', behind = ''] = foldUnits(
      `${texts.get(passage)![start - 1] ?? ' '}${texts.get(passage)![end] ?? ' '}`,
    );
    if (before !== '"' || behind !== '"') bare.add(foldUnits(surface));
  }
  return bare;
}

function recordOf(graph: Graph, forms: Forms): NamesRecord {
  const { entities } = graph;
  const bare = bareForms(graph);
  const likeliest = (named: ReadonlyMap<number, number>) =>
    [...named]
      .sort(([x, m], [y, n]) => n - m || entities[y]!.mentions - entities[x]!.mentions || x - y)
      .map(([entity]) => entity);
  const named = [...forms.values()].map(likeliest);
  const starts = new Uint32Array(named.length + 1);
  for (const [term, { length }] of named.entries()) starts[term + 1] = starts[term]! + length;
  return {
    automaton: Automaton.of([...forms.keys()]).data,
    starts,
    entities: Uint32Array.from(named.flat()),
    quoted: Uint8Array.from(forms, ([form, named]) =>
      Number(
        form.length <= LONGEST_QUOTED &&
          !bare.has(form) &&
          [...named.keys()].every((entity) => QUOTED.has(entities[entity]!.type)),
      ),
    ),
    types: Uint8Array.from(entities, ({ type }) => ENTITY_TYPES.indexOf(type)),
  };
}

/** Forms that are mostly ordinary words in the pack's own texts: 和平 and 清水 are counties, and seldom meant. */
function ordinary(graph: Graph, indexOf: ReadonlyMap<string, number>, forms: Forms, names: Names): ReadonlySet<string> {
  const inside = new Map<string, Mention[]>();
  for (const mention of graph.mentions) {
    const here = inside.get(mention.passage);
    if (here) here.push(mention);
    else inside.set(mention.passage, [mention]);
  }
  const terms = [...forms.keys()];
  const right = new Uint32Array(terms.length);
  const all = new Uint32Array(terms.length);
  for (const { id, text } of graph.passages) {
    const mentions = (inside.get(id) ?? []).sort((x, y) => x.start - y.start);
    let from = 0;
    hitsIn(names, text, (start, end, term) => {
      const named = forms.get(terms[term]!)!;
      all[term]!++;
      // Both run through the text in order: what ends before this occurrence ends before the next too.
      while (from < mentions.length && mentions[from]!.end <= start) from++;
      for (let i = from; i < mentions.length && mentions[i]!.start < end; i++)
        if (mentions[i]!.end > start && named.has(indexOf.get(mentions[i]!.entity)!)) {
          right[term]!++;
          break;
        }
    });
  }
  return new Set(terms.filter((_, term) => right[term]! < all[term]! * MOSTLY));
}

/** As many forms as one automaton holds, whatever they share: of a pack with more the rarest are left out. */
function within(forms: Forms): Forms {
  let units = 1;
  const times = (named: ReadonlyMap<number, number>) => [...named.values()].reduce((sum, count) => sum + count, 0);
  const size = [...forms.keys()].reduce((sum, { length }) => sum + length, units);
  if (size <= MOST_STATES) return forms;
  const byTimes = [...forms].map((entry) => ({ entry, count: times(entry[1]) })).sort((x, y) => y.count - x.count);
  return new Map(byTimes.map(({ entry }) => entry).filter(([form]) => (units += form.length) <= MOST_STATES));
}

/** Cut the names of a pack's graph. */
export function cutNames(graph: Graph): NamesRecord {
  const indexOf = new Map(graph.entities.map(({ id }, i) => [id, i]));
  const forms = within(formsIn(graph, indexOf));
  const record = recordOf(graph, forms);
  const words = ordinary(graph, indexOf, forms, new Names(record));
  return words.size === 0 ? record : recordOf(graph, new Map([...forms].filter(([form]) => !words.has(form))));
}
