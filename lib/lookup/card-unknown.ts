/** What is said of words that name nothing: names that are near, and passages that hold them. */
import type { Span } from '../model/types';
import { around } from '../query/excerpt';
import { occurrences } from '../query/occurrences';
import type { PackReader } from '../query/types';
import type { LookedUp, Named, QuoteData } from './protocol';
import { quoteDataOf, type Citing } from './quote-data';

/** Passages shown. */
const SHOWN = 3;
/** Passages read: more would keep the card waiting, and the explorer counts all of them. */
const READ = 5_000;

/**
 * The answer for words that name nothing.
 *
 * @param near names that are written or read nearly so, see `PackReader.nearest`
 */
export async function unknownOf(
  pack: PackReader,
  words: string,
  near: readonly Named[],
  citing: Citing,
): Promise<Extract<LookedUp, { kind: 'unknown' }>> {
  const passages: QuoteData[] = [];
  let [hits, read] = [0, 0];
  if (words.trim() !== '')
    for await (const rows of pack.allPassages()) {
      for (const row of rows) {
        const spans = occurrences(row.text, words);
        hits += spans.length;
        if (spans.length === 0 || passages.length === SHOWN) continue;
        const sentence = row.sentences.find(([start, end]) => start <= spans[0]![0] && end >= spans[0]![1]);
        const span: Span = around(row.text, sentence ?? [0, row.text.length], spans[0]!);
        passages.push(quoteDataOf(pack, row, span, spans, citing));
      }
      read += rows.length;
      if (read >= READ) break;
    }
  const whole = read >= pack.info.counts.passages || words.trim() === '';
  return { kind: 'unknown', pack: pack.info.contentHash, words, near, passages, hits, whole };
}
