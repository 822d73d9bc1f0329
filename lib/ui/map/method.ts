/** How the map came about, as a sentence for a paper. */
import type { PackReader } from '../../query/types';
import type { View } from '../address/view';
import type { Numbers } from '../texts/numbers';
import type { Texts } from '../texts/texts';
import type { Backbone } from './backbone';
import { setFilters } from './filter';

/** What the sentence tells. */
export interface Method {
  readonly bone: Backbone;
  readonly view: View;
  readonly pack: string;
  /** Number of changes by which its names were put right. */
  readonly changes: number;
  /** Names of ids, of the centre and of documents. */
  readonly nameOf: (id: string) => string;
}

/** Names of ids in a pack, of entities and of documents. */
export const namesIn =
  (pack: PackReader): Method['nameOf'] =>
  (id) => {
    const { entities, documents } = pack.overview;
    return entities[pack.indexOf(id) ?? -1]?.name ?? documents.find((document) => document.id === id)?.title ?? id;
  };

/** Every filter that is set, in words. */
export function filterTexts(t: Texts, n: Numbers, { view, nameOf }: Pick<Method, 'view' | 'nameOf'>): string[] {
  const say = t.filters.said;
  return setFilters(view).flatMap((filter) => {
    switch (filter) {
      // The sentence says the least measure that is drawn in any case.
      case 'min':
        return [];
      case 'hidden':
        return say.hidden(view.hidden.map((type) => t.types[type]).join(t.comma));
      case 'levels':
        return say.levels(view.levels.map((level) => t.subtypes[level] ?? level).join(t.comma));
      case 'count':
        return say.count(n.whole(view.count!), t.units[view.window]);
      case 'mentions':
        return say.mentions(n.whole(view.mentions!));
      case 'column':
        return say.column(view.column!);
      case 'document':
        return say.document(nameOf(view.document!));
      case 'only':
        return say.only(n.whole(view.only.length));
      case 'removed':
        return say.removed(n.whole(view.removed.length));
    }
  });
}

/** That a name keeps its strongest edges alone, where it does. */
const each = (t: Texts, bone: Backbone): string[] => (bone.each === null ? [] : [t.map.each(bone.each)]);

export function methodText(t: Texts, n: Numbers, method: Method): string {
  const { bone, view, pack, changes, nameOf } = method;
  const around = view.centre === null ? [] : [t.filters.said.around(nameOf(view.centre), t.ego.steps[view.depth])];
  return t.map.methodText({
    pack,
    window: t.windowNames[view.window],
    rule: [
      t.map.rules[bone.rule](t.units[view.window]),
      ...each(t, bone),
      ...around,
      ...filterTexts(t, n, method),
      ...(changes > 0 ? [t.curation.method(n.whole(changes))] : []),
    ].join(t.semicolon),
    measure: t.measures[view.measure],
    weakest: n.measure(view.measure, bone.weakest),
    nodes: n.whole(bone.nodes.length),
    edges: n.whole(bone.edges.length),
    formula: t.map.formulas[view.measure],
  });
}
