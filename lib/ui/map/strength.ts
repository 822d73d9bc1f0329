/** The strength slider: a place between 0 and 1 for each value of a measure. Counts and G² are stretched, for most of theirs are small. */
import type { Measure } from '../address/view';

/** Range of each measure that the slider spans; `max` is the strongest eligible edge. */
const RANGES: Record<Measure, (max: number) => readonly [number, number]> = {
  count: (max) => [1, Math.max(2, max)],
  logDice: () => [0, 14],
  g2: (max) => [0, Math.max(1, max)],
  npmi: () => [0, 1],
};
const STRETCHED: Record<Measure, boolean> = { count: true, logDice: false, g2: true, npmi: false };
const STEP: Record<Measure, number> = { count: 1, logDice: 0.1, g2: 0.1, npmi: 0.01 };

export function toSlider(measure: Measure, max: number, value: number): number {
  const [low, high] = RANGES[measure](max);
  const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return STRETCHED[measure] ? Math.sqrt(share) : share;
}

export function fromSlider(measure: Measure, max: number, place: number): number {
  const [low, high] = RANGES[measure](max);
  const value = low + (high - low) * (STRETCHED[measure] ? place ** 2 : place);
  // Rounded to what is shown, without the noise of binary fractions: the address holds it.
  return Number((Math.round(value / STEP[measure]) * STEP[measure]).toFixed(2));
}
