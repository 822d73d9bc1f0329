/** Text with the place of each code unit in the decoded file; `at` null where that is `start + i`. */
export interface Located {
  readonly text: string;
  readonly start: number;
  readonly at: ArrayLike<number> | null;
}

/** Where a code unit of a located text stands in the file. */
export const placeOf = ({ start, at }: Located, i: number): number => (at ? at[i]! : start + i);

/**
 * Keep the listed code units of a located text, in order.
 *
 * @param kept indices of the code units that stay, ascending
 */
export function pick(located: Located, kept: readonly number[]): Located {
  if (kept.length === located.text.length) return located;
  return {
    text: kept.map((i) => located.text[i]).join(''),
    start: kept.length > 0 ? placeOf(located, kept[0]!) : located.start,
    at: kept.map((i) => placeOf(located, i)),
  };
}

/** Part of a located text, by code units. */
export function slice(located: Located, from: number, to: number): Located {
  const { text, at } = located;
  return {
    text: text.slice(from, to),
    start: from < text.length ? placeOf(located, from) : located.start,
    at: at && Array.prototype.slice.call(at, from, to),
  };
}

/** Without white space around it. */
export function trim(located: Located): Located {
  const from = located.text.length - located.text.trimStart().length;
  const to = located.text.trimEnd().length;
  return from === 0 && to === located.text.length ? located : slice(located, from, Math.max(from, to));
}
