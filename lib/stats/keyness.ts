/**
 * How much more often, or less, something occurs in one text than in others, for texts of different size: by how sure one may be of
 * the difference (G²), and by how large it is (log ratio).
 */

/** Occurrences in a text, and the size of that text in whatever unit both texts are measured by. */
export interface Share {
  readonly count: number;
  readonly size: number;
}

export interface Keyness {
  /** Signed log-likelihood: negative where it is rarer here than there. 3.84 is p = 0.05, 6.63 is 0.01, 10.83 is 0.001, of one comparison. */
  readonly g2: number;
  /** Binary logarithm of how many times as often it occurs here; a count of none is taken as a half, so that it stays finite. */
  readonly logRatio: number;
}

/** What stands for a count of none in a ratio (Hardie). */
const HALF = 0.5;

/** O·ln(O/E); nothing observed adds nothing. */
const term = (observed: number, expected: number) => (observed === 0 ? 0 : observed * Math.log(observed / expected));

/**
 * G² = 2·(O₁·ln(O₁/E₁) + O₂·ln(O₂/E₂)) with Eᵢ = Nᵢ·(O₁+O₂)/(N₁+N₂), and log ratio = log₂((O₁/N₁)/(O₂/N₂)). Both are zero where a
 * size is zero or nothing occurs.
 *
 * Sources: P. Rayson and R. Garside, “Comparing Corpora using Frequency Profiling”, Workshop on Comparing Corpora, ACL 2000; A. Hardie,
 * “Log Ratio: an informal introduction”, CASS, 2014.
 */
export function keyness(here: Share, there: Share): Keyness {
  const occurrences = here.count + there.count;
  const size = here.size + there.size;
  if (occurrences === 0 || here.size === 0 || there.size === 0) return { g2: 0, logRatio: 0 };
  const sum = term(here.count, (here.size * occurrences) / size) + term(there.count, (there.size * occurrences) / size);
  // Equal shares make the sum zero, which rounding may leave a hair below.
  const g2 = 2 * Math.max(0, sum);
  const share = ({ count, size }: Share) => (count === 0 ? HALF : count) / size;
  const rarer = here.count * there.size < there.count * here.size;
  return { g2: rarer ? -g2 : g2, logRatio: Math.log2(share(here) / share(there)) };
}

/** Occurrences in so many characters that shares of texts of any size can be read side by side. */
export const RATE_BASE = 10_000;

/** Occurrences per {@link RATE_BASE} characters; 0 where there is no text. */
export const rate = ({ count, size }: Share): number => (size === 0 ? 0 : (count * RATE_BASE) / size);
