import type { EdgeRow, PackReader } from '../types';
import { keyOf, pathEdges, type PathEdges } from './edges';
import { byStrength, shortest, type Way } from './shortest';
import { lengthOf, netOf, stepsTo } from './step';

/** Steps of a way at most: beyond these, everyone is near everyone. */
export const MOST_STEPS = 4;
/** Ways that are told. */
const MOST_WAYS = 3;

/** How ways are judged, in one sentence for readers. */
export const PATH_RULE: Readonly<Record<'zh' | 'en', string>> = {
  zh: '一步的长度为 15 − logDice：形影不离者为 1，同段的比例每减半加 1，故到处出现的名称离谁都远；同段不多于偶然（G² ≤ 0）的关联不走；各步之和最短的路径最强，相等时步数少者、原文直说者、同句者在先；至多四步。',
  en: 'A step is 15 − logDice long: 1 for names never apart, 1 more for each halving of the share of passages that hold both, so a name found everywhere is far from all; links no more frequent than chance (G² ≤ 0) are not taken; the strongest way has the least sum, and of equal ones fewer steps, then stated facts, then shared sentences come first; four steps at most.',
};

/** One step of a path. */
export interface PathStep {
  readonly from: number;
  readonly to: number;
  readonly edge: EdgeRow;
  /** See `lengthOf`. */
  readonly length: number;
}

/** A way between two names that visits none twice. */
export interface Path {
  /** Entities along it, both ends included. */
  readonly nodes: readonly number[];
  readonly steps: readonly PathStep[];
  /** Sum over its steps. */
  readonly length: number;
}

/**
 * The strongest ways between two entities, strongest first, the same in both directions: k shortest loopless paths (Yen 1971, Management
 * Science 17(11)) under a bound on steps. None from a name to itself.
 */
export function strongestPaths(
  { edges, stated }: Pick<PathEdges, 'edges' | 'stated'>,
  from: number,
  to: number,
  { ways = MOST_WAYS, steps = MOST_STEPS } = {},
): readonly Path[] {
  const [start, end] = from <= to ? [from, to] : [to, from];
  const net = netOf(edges, stated);
  const far = stepsTo(net, end, steps);
  const first = shortest(net, start, end, steps, far, { nodes: new Set(), first: new Set() });
  const found: Way[] = first ? [first] : [];
  const open = new Map<string, Way>();
  while (found.length > 0 && found.length < ways) {
    const last = found.at(-1)!;
    for (let at = 0; at + 1 < last.nodes.length; at++) {
      const root = last.nodes.slice(0, at + 1);
      const same = found.filter(({ nodes }) => root.every((node, i) => nodes[i] === node));
      const closed = { nodes: new Set(root.slice(0, -1)), first: new Set(same.map(({ nodes }) => nodes[at + 1]!)) };
      const rest = shortest(net, root[at]!, end, steps - at, far, closed);
      if (!rest) continue;
      const nodes = [...root.slice(0, -1), ...rest.nodes];
      open.set(nodes.join(), measured(net, nodes));
    }
    const next = [...open.values()].sort(byStrength)[0];
    if (!next) break;
    open.delete(next.nodes.join());
    found.push(next);
  }
  const rows = new Map(edges.map((edge) => [keyOf(edge.a, edge.b), edge]));
  return found.map(({ nodes }) => pathOf(from <= to ? nodes : nodes.toReversed(), rows));
}

/** A way with the sums over all its steps. */
function measured(net: ReturnType<typeof netOf>, nodes: readonly number[]): Way {
  const steps = nodes.slice(1).map((to, i) => net.get(nodes[i]!)!.find((step) => step.to === to)!);
  const sum = (of: (step: (typeof steps)[number]) => number) => steps.reduce((total, step) => total + of(step), 0);
  return { nodes, parts: sum(({ parts }) => parts), loose: sum(({ loose }) => loose) };
}

function pathOf(nodes: readonly number[], rows: ReadonlyMap<string, EdgeRow>): Path {
  const steps = nodes.slice(1).map((to, i): PathStep => {
    const edge = rows.get(keyOf(nodes[i]!, to))!;
    return { from: nodes[i]!, to, edge, length: lengthOf(edge)! };
  });
  return { nodes, steps, length: steps.reduce((sum, { length }) => sum + length, 0) };
}

/** The ways of a pack, and whether every edge was looked at; see {@link pathEdges}. */
export async function pathsOf(
  pack: PackReader,
  from: number,
  to: number,
): Promise<{ readonly paths: readonly Path[]; readonly whole: boolean }> {
  const found = await pathEdges(pack, from, to);
  return { paths: strongestPaths(found, from, to), whole: found.whole };
}
