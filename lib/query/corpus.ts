/** The whole text of a pack in memory, for questions that are asked of all of it: counts of any words, silences, wordings. */
import type { PackReader, PassageRow } from './types';

export interface Corpus {
  /** All passages, at their index. */
  readonly passages: readonly PassageRow[];
  /** Characters of each passage: code points without white space, which a line wrap or an indent may hold. */
  readonly characters: Uint32Array;
}

const charactersOf = (text: string): number => [...text.replace(/\s+/gu, '')].length;

/**
 * Read all passages.
 *
 * @param onProgress told how many of the passages are read
 * @throws what the signal says where it says stop
 */
export async function readCorpus(
  pack: PackReader,
  signal?: AbortSignal,
  onProgress?: (read: number, all: number) => void,
): Promise<Corpus> {
  const passages: PassageRow[] = [];
  for await (const rows of pack.allPassages(signal)) {
    passages.push(...rows);
    onProgress?.(passages.length, pack.info.counts.passages);
  }
  return { passages, characters: Uint32Array.from(passages, ({ text }) => charactersOf(text)) };
}
