const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a pattern with the flag `g` in a text, in reading order. As `matchAll` gives them, which copies the pattern and makes an
 * iterator before it looks; most patterns find nothing in most passages, and that costs nothing here.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return matches;
}
