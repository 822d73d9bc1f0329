import type { Article, SourceDocument } from '../../model/types';

/**
 * A quote with where it stands, as a line of plain text: “…” 作者：《题名》，《文献》，日期，第 3 页。
 * In Chinese whatever the interface speaks: it cites a Chinese source. Where the file has no pages none is cited.
 */
export function plainCitation(
  quote: string,
  article: Article,
  document: SourceDocument | undefined,
  page: number | null,
): string {
  const authors = article.authors.length > 0 ? article.authors.join('、') + '：' : '';
  const parts = [
    `${authors}${bookMarks(article.title)}`,
    document && document.title !== article.title ? bookMarks(document.title) : '',
    article.date ?? '',
    page === null ? '' : `第 ${page} 页`,
  ];
  return `“${quote.replaceAll('“', '‘').replaceAll('”', '’')}”（${parts.filter(Boolean).join('，')}）`;
}

/** A title in 《》; a title inside a title takes 〈〉. */
const bookMarks = (title: string): string =>
  title === '' ? '' : `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
