/** Units that measure the same: of what dimension each is, and how many of the dimension's own unit it holds. What is not listed is a dimension of its own. */
const UNITS: readonly (readonly [dimension: string, units: Readonly<Record<string, number>>])[] = [
  ['%', { '%': 1, '％': 1 }],
  ['米', { 米: 1, 公里: 1000, 千米: 1000, 海里: 1852 }],
  // 15亩 are a hectare.
  ['平方米', { 平方米: 1, 平方公里: 1e6, 公顷: 1e4, 亩: 1e4 / 15 }],
  ['吨', { 吨: 1, 公斤: 1e-3, 斤: 5e-4 }],
  ['千瓦时', { 千瓦时: 1, 度: 1 }],
  ['标准箱', { 标准箱: 1, 标箱: 1 }],
  ['人', { 人: 1, 名: 1 }],
  ['台', { 台: 1, 台套: 1 }],
];

const KNOWN = new Map(
  UNITS.flatMap(([dimension, units]) =>
    Object.entries(units).map(([unit, factor]) => [unit, { dimension, factor }] as const),
  ),
);

export interface Unit {
  readonly dimension: string;
  readonly factor: number;
}

/** What a unit measures. Currencies are no two of one dimension: texts give no rate. Nor are per cent and percentage points. */
export const unitOf = (unit: string): Unit => KNOWN.get(unit) ?? { dimension: unit, factor: 1 };
