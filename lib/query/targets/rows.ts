/** Figures as rows of a table, each with its quote and source: what the command line and the explorer give as files. */
import { sourceOf } from '../source';
import type { PackReader, PassageRow } from '../types';
import type { Figure } from './figures';
import { inUnit, type Indicator, type Row } from './gather';

const allOf = ({ rows }: Indicator): readonly Figure[] => rows.flatMap(({ figure, others }) => [figure, ...others]);

/** The passages that say the figures, by index. */
export async function passagesOf(
  pack: PackReader,
  indicators: readonly Indicator[],
): Promise<ReadonlyMap<number, PassageRow>> {
  const wanted = [...new Set(indicators.flatMap(allOf).map(({ passage }) => passage))];
  return new Map((await pack.passages(wanted)).map((row) => [row.passage, row]));
}

/** A row a figure; of several figures of a place the one that is compared first. Numbers are in the unit of the indicator. */
export function figureRows(pack: PackReader, passages: ReadonlyMap<number, PassageRow>, one: Indicator) {
  const row = ({ place, outlier }: Row, figure: Figure, compared: boolean) => {
    const { name, id } = pack.overview.entities[place]!;
    const passage = passages.get(figure.passage)!;
    const { quantity, period, value, written, aim, start, end } = figure;
    const scaled = (number: number | null | undefined) => (number == null ? null : inUnit(number, one));
    return {
      ...{ kind: one.kind, indicator: one.name, written, place: name, placeId: id, value },
      ...{ comparator: quantity?.comparator ?? null, number: scaled(quantity?.number), unit: one.unit },
      ...{ low: scaled(quantity?.low), high: scaled(quantity?.high) },
      ...{ period: period.written, from: period.from, to: period.to, aim, compared, outlier: compared && outlier },
      ...{ quote: passage.text.slice(start, end), ...sourceOf(pack, passage), passage: passage.id, start, end },
    };
  };
  return one.rows.flatMap((each) => [
    row(each, each.figure, true),
    ...each.others.map((figure) => row(each, figure, false)),
  ]);
}

export type FigureRow = ReturnType<typeof figureRows>[number];

/** Columns in their order. */
export const FIGURE_FIELDS = [
  ...(['kind', 'indicator', 'written', 'place', 'placeId', 'value', 'comparator', 'number', 'unit'] as const),
  ...(['low', 'high', 'period', 'from', 'to', 'aim', 'compared', 'outlier'] as const),
  ...(['quote', 'document', 'article', 'page', 'passage', 'start', 'end'] as const),
] satisfies readonly (keyof FigureRow)[];
