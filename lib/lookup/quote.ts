/**
 * A stretch of a page found again in the pack: by its own letters, and where these stand at several places by what comes before and
 * behind. Official prose is alike by habit: whatever is not word for word, or does not say which of several it is, is in doubt.
 */
import type { Span } from '../model/types';
import { nearness } from '../query/nearest';
import type { PackReader } from '../query/types';
import type { QuotesRecord } from './quote-cut';
import { SHORTEST } from './quote-fingerprints';
import { lettersIn } from './quote-letters';
import { LOOKED_AT, nearStarts, picksOf, wholeStarts } from './quote-places';
import { Stream, type Place } from './quote-stream';

/** Where a quote stands: at one place for sure, perhaps at these, or nowhere. */
export type Anchored =
  | { readonly kind: 'found'; readonly place: Place }
  | { readonly kind: 'doubt'; readonly places: readonly Place[] }
  | { readonly kind: 'none' };

/** A quote with the text of the page around it. */
export interface Sought {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Letters of context that are compared, on each side. */
const CONTEXT = 32;
/** Of several places one is meant where so many letters agree on each side that has any, … */
const AGREES = 4;
/** … and so many more in all than at any other place. */
const MARGIN = 8;
/** Places that are named in doubt. */
const NAMED = 5;
/** An altered text is at least so near to its source, … */
const ALIKE = 0.6;
/** … and no less near than the nearest by more than this. */
const BEHIND = 0.2;

/** Units that two texts have in common at their beginning. */
function common(a: string, b: string): number {
  let agree = 0;
  while (agree < a.length && a[agree] === b[agree]) agree++;
  return agree;
}
const reversed = (text: string): string => Array.from(text).reverse().join('');

interface Standing {
  readonly start: number;
  readonly before: number;
  readonly behind: number;
}
const agreement = ({ before, behind }: Standing): number => before + behind;

/** Where all letters of a quote stand, with how much of what is around it agrees; best first. */
async function standings(stream: Stream, letters: string, starts: readonly number[], { prefix, suffix }: Sought) {
  const [before, behind] = [lettersIn(prefix).slice(-CONTEXT), lettersIn(suffix).slice(0, CONTEXT)];
  const around = (start: number): Span => [
    Math.max(0, start - CONTEXT),
    Math.min(stream.length, start + letters.length + CONTEXT),
  ];
  await stream.read(starts.map(around));
  const found = starts
    .filter((start) => stream.slice([start, start + letters.length]) === letters)
    .map((start): Standing => {
      const [from, to] = around(start);
      return {
        start,
        before: common(reversed(before), reversed(stream.slice([from, start]))),
        behind: common(behind, stream.slice([start + letters.length, to])),
      };
    })
    .sort((x, y) => agreement(y) - agreement(x) || x.start - y.start);
  // A side without letters, at the edge of a page, cannot disagree.
  const agrees = (standing: Standing) =>
    agreement(standing) > 0 &&
    (before === '' || standing.before >= AGREES) &&
    (behind === '' || standing.behind >= AGREES);
  return { found, agrees };
}

/** Find a stretch of a page in the texts of a pack. */
export async function findQuote(
  record: QuotesRecord,
  pack: Pick<PackReader, 'passages'>,
  sought: Sought,
): Promise<Anchored> {
  const letters = lettersIn(sought.quote);
  if (letters.length < SHORTEST) return { kind: 'none' };
  const picks = picksOf(record, letters);
  const stream = new Stream(record, pack);
  const spanAt = (start: number): Span => [start, Math.min(stream.length, start + letters.length)];

  const starts = wholeStarts(record, picks);
  const { found, agrees } = await standings(stream, letters, starts, sought);
  const [first, second] = found;
  if (first) {
    // Where not all were looked at, the one that is meant may not be among them.
    const isAll = starts.length < LOOKED_AT;
    const isMeant = second === undefined || (agrees(first) && agreement(first) >= agreement(second) + MARGIN);
    return isAll && isMeant
      ? { kind: 'found', place: stream.placeOf(spanAt(first.start)) }
      : { kind: 'doubt', places: found.slice(0, NAMED).map(({ start }) => stream.placeOf(spanAt(start))) };
  }

  const near = nearStarts(record, picks).map(spanAt);
  await stream.read(near);
  const nearTo = nearness(letters);
  const alike = near
    .map((span) => ({ span, score: nearTo(stream.slice(span)) }))
    .filter(({ score }) => score >= ALIKE)
    .sort((x, y) => y.score - x.score || x.span[0] - y.span[0]);
  const places = alike
    .filter(({ score }) => score >= alike[0]!.score - BEHIND)
    .slice(0, NAMED)
    .map(({ span }) => stream.placeOf(span));
  return places.length > 0 ? { kind: 'doubt', places } : { kind: 'none' };
}
