import type { PassageRow } from '../types';
import { nearness } from '../nearest';

/** Words in a text that are nearly those looked for. */
export interface Near {
  /** Index of the passage. */
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  /** What they are near to. */
  readonly variant: string;
  /** Dice’s coefficient of characters and pairs, see `nearness`. */
  readonly nearness: number;
}

/** What a near variant must share at least to be shown where nothing else is: 提振消费转型行动 shares 0.67 with 提振消费专项行动. */
const LEAST = 0.5;
/** Lengths that are compared with a variant, in parts of its own. */
const LENGTHS = { least: 0.7, most: 1.4 };
/** Shorter words have a near variant in every text, and longer ones take long. */
const UNITS = { least: 3, most: 40 };
/** Variants that are looked at: the longest tell most. */
const MOST_VARIANTS = 12;
/** Near variants do not reach over these. */
const BREAK = /[。；！？：\n]/u;

/**
 * The words of some passages that are nearest to any of the variants, the first of equals; null where none is near. A stretch must begin
 * and end with characters of the variant, and pass no end of a clause.
 *
 * @param enough least nearness
 */
export function nearestVariant(
  passages: Iterable<PassageRow>,
  variants: readonly string[],
  enough = LEAST,
): Near | null {
  const sought = variants
    .filter(({ length }) => length >= UNITS.least && length <= UNITS.most)
    .slice(0, MOST_VARIANTS)
    .map((variant) => ({
      variant,
      units: new Set(variant),
      near: nearness(variant),
      least: Math.ceil(variant.length * LENGTHS.least),
      most: Math.ceil(variant.length * LENGTHS.most),
    }));
  let best: Near | null = null;
  for (const { text, passage } of passages)
    for (const { variant, units, near, least, most } of sought)
      for (let start = 0; start + least <= text.length; start++) {
        if (!units.has(text[start]!)) continue;
        let shared = 1;
        for (let end = start + 2; end <= Math.min(text.length, start + most); end++) {
          const unit = text[end - 1]!;
          if (BREAK.test(unit)) break;
          if (!units.has(unit)) continue;
          shared++;
          // Fewer than half of the characters shared cannot come to enough.
          if (end - start < least || shared * 2 < variant.length) continue;
          const value = near(text.slice(start, end));
          if (value >= enough && value > (best?.nearness ?? 0))
            best = { passage, start, end, variant, nearness: value };
        }
      }
  return best;
}
