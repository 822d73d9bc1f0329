import type { Furniture, RestoredArticle } from './types';

/** Source ranges of a document's passages, in order. */
const piecesIn = (articles: readonly RestoredArticle[]) =>
  articles
    .flatMap(({ passages }) => passages.flatMap(({ source, pieces }) => pieces ?? [source]))
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);

/**
 * Furniture such that passages and furniture tile the text: every code unit is in exactly one of them. White space between lines of one
 * passage belongs to it, other white space is furniture of the reason `white space`; what nobody took has the reason `rest`.
 */
export function tile(
  text: string,
  articles: readonly RestoredArticle[],
  aside: readonly Furniture[],
  rest: string,
): readonly Furniture[] {
  const taken = [...piecesIn(articles), ...aside.map(({ source }) => source)].sort(
    (a, b) => a[0] - b[0] || a[1] - b[1],
  );
  const gaps: Furniture[] = [];
  let at = 0;
  const fill = (end: number) => {
    if (end > at) gaps.push({ source: [at, end], reason: text.slice(at, end).trim() === '' ? 'white space' : rest });
  };
  for (const [start, end] of taken) {
    fill(start);
    at = Math.max(at, end);
  }
  fill(text.length);
  return [...aside, ...gaps].sort((a, b) => a.source[0] - b.source[0]);
}
