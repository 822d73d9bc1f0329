/** What is cited when words of an article are copied. */
import { wordsOf, type Part } from './selected';
import type { Cited } from '../../cite/cited';
import type { Article } from '../../model/types';
import type { Overview } from '../../query/types';

/** The quote with all that the pack knows of where it stands; null where there are no words. */
export function citing({ articles, documents }: Overview, article: Article, parts: readonly Part[]): Cited | null {
  const [first] = parts;
  if (!first) return null;
  return {
    quote: wordsOf(parts),
    article,
    document: documents.find(({ id }) => id === article.document),
    page: first.row.page,
    collected: articles.some((other) => other.id !== article.id && other.document === article.document),
  };
}
