import { groupBy } from '../../collections/group-by';
import { tally } from '../../collections/tally';
import { outliers } from '../../stats/modified-z';
import type { Figure, FigureKind } from './figures';

/** How outliers are told, in one sentence for readers. */
export const OUTLIER_RULE: Readonly<Record<'zh' | 'en', string>> = {
  zh: '离群：每地取一个数，至少五个，修正 z 分数的绝对值大于 3.5（Iglewicz 与 Hoaglin 1993）。',
  en: 'Outlier: one figure a place, of five at least, whose modified z-score is beyond 3.5 (Iglewicz & Hoaglin 1993).',
};

/** The figures of one place for one indicator: the one that is compared, and the others. */
export interface Row {
  readonly place: number;
  readonly figure: Figure;
  readonly others: readonly Figure[];
  readonly outlier: boolean;
}

/** An indicator over places: figures of one kind and one dimension, for what cannot be aligned is not mixed. */
export interface Indicator {
  /** Names it among those of its kind, in addresses too: name and dimension. */
  readonly key: string;
  readonly kind: FigureKind;
  readonly name: string;
  /** Unit in which it is shown, the commonest of its figures, and how many of the dimension's unit it holds; null where no number was read. */
  readonly unit: string | null;
  readonly factor: number;
  /** What the texts call it, commonest first: the gathering. */
  readonly written: readonly (readonly [name: string, count: number])[];
  /** One a place, greatest first; places without a number in reading order behind them. */
  readonly rows: readonly Row[];
}

/** Figures gathered by indicator, those of most places first, then by name and unit. */
export function gather(figures: readonly Figure[]): readonly Indicator[] {
  const keyOf = ({ indicator, quantity }: Figure) => `${indicator}:${quantity?.dimension ?? ''}`;
  return [...groupBy(figures, (figure) => `${figure.kind} ${keyOf(figure)}`).values()]
    .map((same) => indicatorOf(keyOf(same[0]!), same))
    .sort((x, y) => y.rows.length - x.rows.length || order(x.key, y.key) || order(x.kind, y.kind));
}

const order = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

function indicatorOf(key: string, same: readonly Figure[]): Indicator {
  const read = same.flatMap(({ quantity }) => (quantity ? [quantity] : []));
  const [unit = null] = tally(read.map((quantity) => quantity.unit))[0] ?? [];
  const rows = [...groupBy(same, ({ place }) => place)].map(([place, all]) => {
    const [figure, ...others] = all.toSorted((x, y) => remoteness(x) - remoteness(y));
    return { place, figure: figure!, others };
  });
  const numbered = rows.filter(({ figure }) => figure.quantity !== null);
  const odd = outliers(numbered.map(({ figure }) => figure.quantity!.number));
  const out = new Set(numbered.filter((_, i) => odd[i]));
  return {
    ...{ key, kind: same[0]!.kind, name: same[0]!.indicator, unit },
    factor: read.find((quantity) => quantity.unit === unit)?.factor ?? 1,
    written: tally(same.map(({ written }) => written)),
    rows: rows.map((row) => ({ ...row, outlier: out.has(row) })).sort((x, y) => valueOf(y) - valueOf(x)),
  };
}

const valueOf = ({ figure }: Pick<Row, 'figure'>) => figure.quantity?.number ?? -Number.MAX_VALUE;

/** Of several figures of a place the one for the year at hand is compared, before one of no period and one of another time. */
function remoteness({ kind, period: { written, from, to } }: Figure): number {
  // Who aims says 今年; who looks back says 全年.
  if (written === (kind === 'target' ? '今年' : '全年')) return 0;
  return from === null && to === null && written === null ? 1 : 2;
}

/** A number in the unit in which its indicator is shown. */
export const inUnit = (number: number, { factor }: Pick<Indicator, 'factor'>): number =>
  Number((number / factor).toPrecision(12));
