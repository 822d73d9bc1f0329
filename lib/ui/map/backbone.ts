/**
 * Which part of the graph is drawn: a bounded backbone that can be read at first sight, whatever the pack's size.
 *
 * An edge counts by default with at least two windows in at least two articles and above expectation (`lib/stats/backbone` is that
 * rule for the passage). A small pack may have too
 * few of these; the rule is then loosened step by step rather than an empty map shown, and the map says which rule holds.
 */
import type { EntityType } from '../../model/types';
import type { EdgeRow, EntityRow, Overview } from '../../query/types';
import type { Measure, Window } from '../address/view';

export interface Filter {
  readonly hidden: readonly EntityType[];
  readonly window: Window;
  readonly measure: Measure;
  /** Smallest measure that is drawn; null for the strongest that fit. */
  readonly min: number | null;
}

/** Rules by which an edge may be drawn, strictest first. */
const RULES = ['spread', 'repeated', 'associated', 'any'] as const;
export type Rule = (typeof RULES)[number];

export interface Backbone {
  /** Indices of the entities drawn, most mentioned first. */
  readonly nodes: readonly number[];
  /** Edges drawn, strongest first. */
  readonly edges: readonly EdgeRow[];
  readonly rule: Rule;
  /** Edges of its own that a name keeps, the strongest; null where all of the measure are drawn. */
  readonly each: number | null;
  /** Edges that obey the rule and the types, drawn or not. */
  readonly eligible: number;
  /** Strongest measure among the eligible, and the weakest drawn. */
  readonly max: number;
  readonly weakest: number;
}

/** Bounds of the drawing: at first sight, and when the reader asks for weaker edges by hand. */
const FIRST_SIGHT = { nodes: 64, edges: 130 };
const BY_HAND = { nodes: 160, edges: 400 };
/** Edges that a name keeps at first sight, whatever its neighbours have. */
const STRONGEST = 3;
/** Fewer eligible edges than this, and the rule is loosened. */
const ENOUGH = 40;

const OBEYS: Record<Rule, (edge: EdgeRow, window: Window) => boolean> = {
  spread: (edge, window) => edge[window] >= 2 && articles(edge, window) >= 2 && edge.g2 > 0,
  repeated: (edge, window) => edge[window] >= 2 && edge.g2 > 0,
  associated: (edge, window) => edge[window] >= 1 && edge.g2 > 0,
  any: (edge, window) => edge[window] >= 1,
};

/** In how many articles two names meet: in a passage, unless the window is the article itself. */
const articles = (edge: EdgeRow, window: Window): number => (window === 'article' ? edge.article : edge.spread);

/** The chosen measure of an edge; a count is of the chosen window, the others of the passage. */
export const measureOf = (edge: EdgeRow, measure: Measure, window: Window): number =>
  measure === 'count' ? edge[window] : edge[measure];

export function backbone(overview: Overview, filter: Filter): Backbone {
  const { entities } = overview;
  const hidden = new Set(filter.hidden);
  const shown = overview.edges.filter((e) => !hidden.has(entities[e.a]!.type) && !hidden.has(entities[e.b]!.type));
  const { rule, edges: eligible } = loosen(shown, filter.window);

  const value = (edge: EdgeRow) => measureOf(edge, filter.measure, filter.window);
  const strongest = eligible.toSorted((x, y) => value(y) - value(x) || y.passage - x.passage || x.a - y.a || x.b - y.b);
  const { min } = filter;
  const wanted = min === null ? strongest : strongest.filter((edge) => value(edge) >= min);

  const bound = min === null ? FIRST_SIGHT : BY_HAND;
  const kept = new Set(byMentions(entities, ends(wanted)).slice(0, bound.nodes));
  const among = wanted.filter((edge) => kept.has(edge.a) && kept.has(edge.b));
  const drawn = (min === null ? strongestOfEach(among) : among).slice(0, bound.edges);
  return {
    nodes: byMentions(entities, ends(drawn)),
    edges: drawn,
    rule,
    each: drawn.length < among.length && min === null ? STRONGEST : null,
    eligible: eligible.length,
    max: strongest[0] ? value(strongest[0]) : 0,
    weakest: drawn.length > 0 ? value(drawn.at(-1)!) : 0,
  };
}

/** Edges that are among the strongest few of one of their ends: every name keeps its own, and the crowded ones leave the rest. */
function strongestOfEach(edges: readonly EdgeRow[]): readonly EdgeRow[] {
  const seen = new Map<number, number>();
  const rank = (node: number) => {
    const next = (seen.get(node) ?? 0) + 1;
    seen.set(node, next);
    return next;
  };
  return edges.filter(({ a, b }) => Math.min(rank(a), rank(b)) <= STRONGEST);
}

function loosen(edges: readonly EdgeRow[], window: Window): { rule: Rule; edges: readonly EdgeRow[] } {
  for (const rule of RULES) {
    const obeying = edges.filter((edge) => OBEYS[rule](edge, window));
    if (obeying.length >= Math.min(ENOUGH, edges.length) || rule === 'any') return { rule, edges: obeying };
  }
  throw new Error('unreachable: the last rule is always taken');
}

/** Least number of edges that a chosen entity shows, and the most that are added for it. */
const OWN = { least: 5, most: 10 };

/**
 * The backbone with a chosen entity on it: where it is absent or shows few of its edges, its strongest are added.
 *
 * @param own the entity's own edges, strongest first (they may lie outside the overview of a large pack)
 */
export function withChosen(
  bone: Backbone,
  chosen: number,
  own: readonly EdgeRow[],
  entities: readonly EntityRow[],
): Backbone {
  const touching = bone.edges.filter((edge) => edge.a === chosen || edge.b === chosen);
  if (touching.length >= OWN.least) return bone;
  const known = new Set(touching.map(edgeId));
  const added = own.filter((edge) => !known.has(edgeId(edge))).slice(0, OWN.most - touching.length);
  const nodes = new Set([...bone.nodes, chosen, ...ends(added)]);
  return { ...bone, nodes: byMentions(entities, nodes), edges: [...bone.edges, ...added] };
}

/** Id of an edge on the map. */
export const edgeId = (edge: { readonly a: number; readonly b: number }): string => `${edge.a}-${edge.b}`;

const ends = (edges: readonly EdgeRow[]): Set<number> => new Set(edges.flatMap((edge) => [edge.a, edge.b]));

const byMentions = (entities: readonly EntityRow[], nodes: Iterable<number>): number[] =>
  [...nodes].sort((a, b) => entities[b]!.mentions - entities[a]!.mentions || a - b);
