/** The order of the places of an indicator. */
import type { Row } from '../../query/targets/gather';
import type { Order } from '../list/rows';

export const PLACE_COLUMNS = ['place', 'value', 'period'] as const;
export type PlaceColumn = (typeof PLACE_COLUMNS)[number];

const byText = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

/** Values from the greatest, the rest from the first; ties, and what has none, keep their order behind. */
export function inOrder(
  rows: readonly Row[],
  { column, back }: Order<PlaceColumn>,
  nameOf: (place: number) => string,
): readonly Row[] {
  const none = ({ figure }: Row) =>
    (column === 'value' && figure.quantity === null) || (column === 'period' && figure.period.written === null);
  const turn = back ? -1 : 1;
  const by: Record<PlaceColumn, (x: Row, y: Row) => number> = {
    place: (x, y) => byText(nameOf(x.place), nameOf(y.place)),
    value: (x, y) => (y.figure.quantity?.number ?? 0) - (x.figure.quantity?.number ?? 0),
    period: (x, y) =>
      (x.figure.period.to ?? 0) - (y.figure.period.to ?? 0) ||
      byText(x.figure.period.written ?? '', y.figure.period.written ?? ''),
  };
  return rows.toSorted((x, y) => Number(none(x)) - Number(none(y)) || turn * by[column](x, y));
}
