/** The words that state a fact, with the quotation or title mark that belongs to them and stands just outside. */
import type { Span } from '../../model/types';

const PAIRS = ['“”', '《》', '（）', '‘’', '〈〉'] as const;

export function statedWords(text: string, [start, end]: Span): string {
  const words = text.slice(start, end);
  const count = (mark: string) => words.split(mark).length - 1;
  let [before, after] = ['', ''];
  for (const [opening, closing] of PAIRS.map((pair) => [...pair] as [string, string])) {
    if (count(opening) > count(closing) && text[end] === closing) after = closing;
    if (count(closing) > count(opening) && text[start - 1] === opening) before = opening;
  }
  return before + words + after;
}
