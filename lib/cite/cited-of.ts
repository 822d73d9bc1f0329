import type { Article, SourceDocument } from '../model/types';
import type { Cited } from './cited';

/**
 * A quote with all that a pack knows of where it stands.
 *
 * @param pages those its words stand on; null where the file has none
 * @param accessed ISO day of copying
 */
export function citedOf(
  { articles, documents }: { readonly articles: readonly Article[]; readonly documents: readonly SourceDocument[] },
  article: Article,
  { quote, pages, accessed }: Pick<Cited, 'quote' | 'pages' | 'accessed'>,
): Cited {
  return {
    quote,
    article,
    document: documents.find(({ id }) => id === article.document),
    pages,
    accessed,
    collected: articles.some((other) => other.id !== article.id && other.document === article.document),
  };
}
