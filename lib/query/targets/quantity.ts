import { magnitude, numberOf } from './figure';
import { unitOf } from './units';

/** How a figure is bounded by the words around it. */
export const COMPARATORS = ['exactly', 'about', 'nearly', 'over', 'atLeast', 'under', 'atMost', 'between'] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** A figure that can be compared with others of its dimension; numbers are in the dimension's own unit (元, 平方米, 吨 …). */
export interface Quantity {
  readonly comparator: Comparator;
  /** What it is sorted by: the figure, of a range its middle. */
  readonly number: number;
  /** Bounds that the words set; null where they set none. */
  readonly low: number | null;
  readonly high: number | null;
  readonly dimension: string;
  /** Unit with its magnitude as written (万亿元), and how many of the dimension's unit it holds. */
  readonly unit: string;
  readonly factor: number;
}

const NUMBER = '\\d[\\d,，]*(?:\\.\\d+)?|[一二两三四五六七八九十百千万亿]+?';
const VALUE = new RegExp(
  '^(?<before>超过|超|突破|近|约|不低于|不少于|不高于|不超过|至少|逾|高于|低于|达到?)?' +
    '(?:(?<from>\\d[\\d,，]*(?:\\.\\d+)?)[%％]?[—–~～－-]{1,2})?' +
    `(?<figure>${NUMBER})(?<many>[多余])?(?<magnitude>[百千]?万亿|[百千]?[亿万]|千)?(?<more>[多余])?` +
    '(?<unit>[^\\d]*?)(?<behind>以上|以下|左右|以内)?$',
  'u',
);

const BEFORE: Readonly<Record<string, Comparator>> = {
  ...{ 超过: 'over', 超: 'over', 突破: 'over', 逾: 'over', 高于: 'over' },
  ...{ 不低于: 'atLeast', 不少于: 'atLeast', 至少: 'atLeast' },
  ...{ 不高于: 'atMost', 不超过: 'atMost', 低于: 'under', 近: 'nearly', 约: 'about' },
};
const BEHIND: Readonly<Record<string, Comparator>> = {
  ...{ 以上: 'atLeast', 以下: 'atMost', 以内: 'atMost', 左右: 'about' },
};

/** A figure as written (超200个, 5%左右, 4.5%—5%, 百亿元以下), read; null where it has no number or no unit. */
export function parseQuantity(value: string): Quantity | null {
  const groups = VALUE.exec(value.replace(/\s/gu, ''))?.groups;
  const figure = groups && numberOf(groups.figure!);
  if (!groups || figure == null || !groups.unit) return null;
  const times = magnitude(groups.magnitude ?? '');
  const { dimension, factor: each } = unitOf(groups.unit);
  // Rounded to what is written: 2.15 × 10⁸ must be the number that 21500万 is.
  const scaled = (number: number) => Number((number * times * each).toPrecision(12));
  const number = scaled(figure);
  const written = (groups.magnitude ?? '') + groups.unit;
  const factor = times * each;
  const rest = { dimension, unit: written, factor };
  if (groups.from !== undefined) {
    const low = scaled(numberOf(groups.from)!);
    return { ...rest, comparator: 'between', number: Number(((low + number) / 2).toPrecision(12)), low, high: number };
  }
  const many = groups.many ?? groups.more;
  const comparator = BEHIND[groups.behind ?? ''] ?? BEFORE[groups.before ?? ''] ?? (many ? 'over' : 'exactly');
  return { ...rest, ...boundsOf(comparator, number), comparator, number };
}

function boundsOf(comparator: Comparator, number: number): Pick<Quantity, 'low' | 'high'> {
  if (comparator === 'over' || comparator === 'atLeast') return { low: number, high: null };
  if (comparator === 'exactly') return { low: number, high: number };
  return comparator === 'about' ? { low: null, high: null } : { low: null, high: number };
}
