/** The committed scores: what they hold, and what counts as a loss against them. */
import type { Grades, Measure } from './grade';

export const SCORES = 'tests/score/scores.json';
export const REPORT = 'docs/quality.md';

/** A measure in whole mentions, and F1 in points. */
export interface Score {
  readonly f1: number;
  readonly p: number;
  readonly r: number;
  readonly right: number;
  readonly spurious: number;
  readonly missed: number;
}

export interface SetScores {
  readonly mention: Readonly<Record<string, Score>>;
  readonly relations: Readonly<Record<string, Score>>;
  readonly link: number;
  readonly abbr: number;
  readonly coref: number;
}

/** Scores of a gold set: ours, the same over annotated articles alone (`annotated.ts`), and the peer's. */
export interface Compared {
  readonly ours: SetScores;
  readonly annotated: SetScores;
  readonly peer: SetScores;
}

/** By gold set. */
export type Scores = Readonly<Record<string, Compared>>;

const points = (share: number) => Math.round(share * 1000) / 10;

function scoreOf({ p, r, f1, gold }: Measure): Score {
  const right = Math.round(r * gold);
  const spurious = p > 0 ? Math.round(right / p) - right : 0;
  return { ...{ f1: points(f1), p: points(p), r: points(r) }, ...{ right, spurious, missed: gold - right } };
}

const each = (measures: Readonly<Record<string, Measure>>) =>
  Object.fromEntries(Object.entries(measures).map(([name, measure]) => [name, scoreOf(measure)]));

/** Scores as the file holds them. */
export const rounded = ({ mention, relations = {}, link, abbr, coref }: Grades): SetScores => ({
  ...{ mention: each(mention), relations: each(relations) },
  ...{ link: points(link), abbr: points(abbr.recall), coref: points(coref.recall) },
});

/** More than this much F1, in points, and more than this many mentions have to go to be a loss. */
const POINTS = 1;
const MENTIONS = 2;

/** What has lost more than one point and more than two mentions, in words. */
export const losses = (before: Scores, now: Scores): readonly string[] =>
  Object.entries(before).flatMap(([set, { ours }]) =>
    (['mention', 'relations'] as const).flatMap((level) =>
      Object.entries(ours[level]).flatMap(([name, was]) => {
        const is = now[set]!.ours[level][name]!;
        const errors = is.spurious + is.missed - was.spurious - was.missed;
        return was.f1 - is.f1 > POINTS && errors > MENTIONS
          ? [`${set}: ${name} fell from ${was.f1} to ${is.f1}, ${errors} more errors`]
          : [];
      }),
    ),
  );
