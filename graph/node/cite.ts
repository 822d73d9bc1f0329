import type { PackReader, PassageRow } from '../../lib/query/types';

/** Characters of a quote shown on each side, in tables alone. */
const AROUND = 24;

/** Where a quote stands. */
export interface Source {
  readonly document: string;
  readonly article: string;
  readonly page: number | null;
}

/** File, article and page of a passage. */
export function sourceOf({ overview }: PackReader, { article: index, page }: PassageRow): Source {
  const article = overview.articles[index]!;
  return { document: overview.documents.find(({ id }) => id === article.document)!.uri, article: article.title, page };
}

/** A source as a table names it. */
export const cite = ({ document, article, page }: Source): string =>
  `《${article}》 ${document}${page === null ? '' : `, p. ${page}`}`;

/** A quote short enough for a table. */
export const shorten = (quote: string): string =>
  quote.length <= 2 * AROUND ? quote : `${quote.slice(0, AROUND)}…${quote.slice(-AROUND)}`;
