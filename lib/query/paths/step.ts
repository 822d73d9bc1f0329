import type { EdgeRow } from '../types';
import { keyOf } from './edges';

/** What a length is counted in: whole parts of one, so that sums are exact and ties are ties in whatever order they are summed. */
const PARTS = 1e6;

/** logDice of names that are always together. */
const ALWAYS = 14;

/**
 * How long a step is: 1 + (14 − logDice) for names that meet more often than chance would have them, so 1 for names that are never
 * apart and one more each time they are half as often together. null for a step that is not taken.
 *
 * The length of a way is the sum. As 2^−length is half of Dice's coefficient, a way is as strong as the product of the Dice
 * coefficients along it, halved with each link (the attenuation of a chain in Katz 1953, Psychometrika 18(1), with α = ½). A name that stands nearly everywhere
 * is together with any one name for a small part of its passages: each step through it is long, which discounts what is too common to
 * mean anything; and what meets no more often than chance alone would have it (G² not above zero) joins nothing.
 */
export const lengthOf = ({ logDice, g2 }: EdgeRow): number | null =>
  g2 > 0 ? Math.round((1 + Math.max(0, ALWAYS - logDice)) * PARTS) / PARTS : null;

/** A step from one name to another; lengths are in whole parts here. */
export interface Step {
  readonly to: number;
  readonly parts: number;
  /** How loosely it joins its names: 0 by a fact that the text states, 1 by a sentence, 2 by a passage alone. */
  readonly loose: 0 | 1 | 2;
}

/** By name, the steps that lead from it. */
export type Net = ReadonlyMap<number, readonly Step[]>;

/**
 * The steps that edges allow, both ways.
 *
 * @param stated keys of the edges between whose names the text states a fact
 */
export function netOf(edges: readonly EdgeRow[], stated: ReadonlySet<string>): Net {
  const net = new Map<number, Step[]>();
  const add = (from: number, step: Step) => {
    const steps = net.get(from);
    if (steps) steps.push(step);
    else net.set(from, [step]);
  };
  for (const edge of edges) {
    const length = lengthOf(edge);
    if (length === null) continue;
    const loose = stated.has(keyOf(edge.a, edge.b)) ? 0 : edge.sentence > 0 ? 1 : 2;
    const rest = { parts: Math.round(length * PARTS), loose } as const;
    add(edge.a, { to: edge.b, ...rest });
    add(edge.b, { to: edge.a, ...rest });
  }
  return net;
}

/** Least number of steps to `to` from each name that is at most so many away. */
export function stepsTo(net: Net, to: number, most: number): ReadonlyMap<number, number> {
  const far = new Map([[to, 0]]);
  let ring = [to];
  for (let steps = 1; steps <= most && ring.length > 0; steps++) {
    const next: number[] = [];
    for (const node of ring)
      for (const step of net.get(node) ?? [])
        if (!far.has(step.to)) {
          far.set(step.to, steps);
          next.push(step.to);
        }
    ring = next;
  }
  return far;
}
