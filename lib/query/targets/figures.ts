import type { PackReader, PassageRow, RelationRow } from '../types';
import { indicatorName, type Indicators } from './indicator';
import { periodOf, type Period } from './period';
import { parseQuantity, type Quantity } from './quantity';

/** Whether a figure is aimed at or reported. */
export const FIGURE_KINDS = ['target', 'result'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** A figure that a text sets or reports, with the words that say so. */
export interface Figure {
  readonly kind: FigureKind;
  /** Entity index of the place. */
  readonly place: number;
  /** What is measured, as the text calls it, and the name under which it is gathered. */
  readonly written: string;
  readonly indicator: string;
  /** As written; what could be read of it, or null. */
  readonly value: string;
  readonly quantity: Quantity | null;
  readonly period: Period;
  /** How firmly it is aimed at, in the text's word (力争, 确保); null where it has none, and of a result. */
  readonly aim: string | null;
  /** The quote. */
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

const isFigure = ({ type }: RelationRow) => (FIGURE_KINDS as readonly string[]).includes(type);
const AIM = /力争|确保|争取|努力|预期|计划|拟/gu;
/** Characters before a quote in which such a word still belongs to it. */
const NEAR = 8;

const textIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** All figures of a pack in reading order. */
export async function figuresOf(
  pack: PackReader,
  indicators: Indicators,
  signal?: AbortSignal,
): Promise<readonly Figure[]> {
  const relations = (await pack.allRelations(signal)).filter(isFigure);
  const rows = await pack.passages(relations.map(({ passage }) => passage));
  return relations.flatMap((relation, i) => figureOf(relation, rows[i]!, pack, indicators));
}

function figureOf(relation: RelationRow, row: PassageRow, pack: PackReader, indicators: Indicators): readonly Figure[] {
  const { type, subject, value, attrs, passage, start, end } = relation;
  const written = textIn(attrs.indicator);
  if (written === null || value === null) return [];
  const kind = type as FigureKind;
  const around = row.text.slice(Math.max(0, start - NEAR), end);
  const clause = around.slice(Math.max(0, around.slice(0, NEAR).search(/[，。；：][^，。；：]*$/u)));
  return [
    {
      ...{ kind, place: subject, written, indicator: indicatorName(written, indicators), value },
      quantity: parseQuantity(value),
      period: periodOf(textIn(attrs.period), around, pack.overview.articles[row.article]!.date),
      aim: kind === 'target' ? (clause.match(AIM)?.at(-1) ?? null) : null,
      ...{ passage, start, end },
    },
  ];
}
