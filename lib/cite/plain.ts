import { containerOf, pagesOf, quoted, type Cited } from './cited';

/**
 * A quote with where it stands, as a line of plain text: “…”（作者：《题名》，《文献》，日期，第 3 页）.
 * In Chinese whatever the interface speaks: it cites a Chinese source.
 */
export const plain = (cited: Cited): string => `${quoted(cited.quote)}（${whereOf(cited)}）`;

/** Where a quote stands: 作者：《题名》，《文献》，日期，第 3 页. */
export function whereOf(cited: Pick<Cited, 'article' | 'document' | 'pages'>): string {
  const { article } = cited;
  const page = pagesOf(cited, '–');
  const authors = article.authors.length > 0 ? article.authors.join('、') + '：' : '';
  const parts = [
    `${authors}${bookMarks(article.title)}`,
    bookMarks(containerOf(cited) ?? ''),
    article.date ?? '',
    page === null ? '' : `第 ${page} 页`,
  ];
  return parts.filter(Boolean).join('，');
}

/** A title in 《》; a title inside a title takes 〈〉. */
const bookMarks = (title: string): string =>
  title === '' ? '' : `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
