/** What is cited when words of an article are copied. */
import { wordsOf, type Part } from './selected';
import type { Cited } from '../../cite/cited';
import { citedOf } from '../../cite/cited-of';
import type { Article } from '../../model/types';
import type { Overview } from '../../query/types';

/** The local day as ISO writes it. */
export const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/**
 * The quote with all that the pack knows of where it stands; null where there are no words.
 *
 * @param accessed ISO day of copying
 */
export function citing(overview: Overview, article: Article, parts: readonly Part[], accessed: string): Cited | null {
  if (parts.length === 0) return null;
  const pages = parts.map(({ row }) => row.page).filter((page) => page !== null);
  return citedOf(overview, article, {
    quote: wordsOf(parts),
    pages: pages.length === 0 ? null : [Math.min(...pages), Math.max(...pages)],
    accessed,
  });
}
