import { citedOf } from '../cite/cited-of';
import { CITATIONS, type CitationFormat } from '../cite/formats';
import type { Span } from '../model/types';
import type { PackReader, PassageRow } from '../query/types';
import type { QuoteData } from './protocol';

/** How a quote is cited when it is copied. */
export interface Citing {
  readonly format: CitationFormat;
  /** ISO day of the look-up. */
  readonly accessed: string;
}

/**
 * A stretch of a passage with its source and citation.
 *
 * @param marks spans of the passage's text; what lies outside the stretch is left out
 */
export function quoteDataOf(
  { overview }: Pick<PackReader, 'overview'>,
  row: PassageRow,
  [start, end]: Span,
  marks: readonly Span[],
  { format, accessed }: Citing,
): QuoteData {
  const article = overview.articles[row.article]!;
  const text = row.text.slice(start, end);
  const pages = row.page === null ? null : ([row.page, row.page] as const);
  const cited = citedOf(overview, article, { quote: text, pages, accessed });
  return {
    passage: row.id,
    article: article.id,
    span: [start, end],
    text,
    marks: marks
      .map(([from, to]): Span => [Math.max(from, start) - start, Math.min(to, end) - start])
      .filter(([from, to]) => from < to),
    title: article.title,
    authors: article.authors,
    source: cited.document?.title || cited.document?.uri || '',
    page: row.page,
    date: article.date,
    citation: CITATIONS[format](cited),
  };
}
