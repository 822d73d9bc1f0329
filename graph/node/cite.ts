import type { Source } from '../../lib/query/source';

/** Characters of a quote shown on each side, in tables alone. */
const AROUND = 24;

/** A source as a table names it. */
export const cite = ({ document, article, page }: Source): string =>
  `《${article}》 ${document}${page === null ? '' : `, p. ${page}`}`;

/** A quote short enough for a table. */
export const shorten = (quote: string): string =>
  quote.length <= 2 * AROUND ? quote : `${quote.slice(0, AROUND)}…${quote.slice(-AROUND)}`;
