/** Values from which on an outlier can be told: of fewer, half may be anything. */
const LEAST_VALUES = 5;
/** Iglewicz and Hoaglin's bound. */
const OUTLIER_Z = 3.5;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((x, y) => x - y);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * Modified z-scores: 0.6745·(x − median) / MAD, with MAD the median of the absolute deviations from the median. Where more than half of
 * the values are the same, MAD is zero and the mean absolute deviation takes its place: (x − median) / (1.253314·MeanAD). Zero where all
 * values are the same. One that is beyond 3.5 in either direction is an outlier, of at least five values.
 *
 * Source: B. Iglewicz and D. Hoaglin, How to Detect and Handle Outliers, ASQC Basic References in Quality Control 16, 1993; the constants
 * make both spreads estimate the standard deviation of a normal distribution (Φ⁻¹(¾), √(π/2)).
 */
export function modifiedZ(values: readonly number[]): readonly number[] {
  if (values.length === 0) return [];
  const centre = median(values);
  const deviations = values.map((value) => Math.abs(value - centre));
  const mad = median(deviations);
  const mean = deviations.reduce((sum, each) => sum + each, 0) / values.length;
  const spread = mad > 0 ? mad / 0.6745 : 1.253314 * mean;
  return values.map((value) => (spread === 0 ? 0 : (value - centre) / spread));
}

/** Which of the values are outliers. */
export const outliers = (values: readonly number[]): readonly boolean[] =>
  values.length < LEAST_VALUES ? values.map(() => false) : modifiedZ(values).map((z) => Math.abs(z) > OUTLIER_Z);
