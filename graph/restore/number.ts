import type { Article, Passage, SourceDocument } from '../../lib/model/types';
import type { RestoredDocument } from './types';

/** All restored text of a build, numbered: what recognising works on. The articles' `place` is still null. */
export interface Texts {
  readonly documents: readonly SourceDocument[];
  readonly articles: readonly Article[];
  readonly passages: readonly Passage[];
  /** By article id: name of the place it speaks for, as written. */
  readonly placeNames: ReadonlyMap<string, string>;
}

/** Give articles and passages their ids: document, then order in it, `d12ab-3-17`. */
export function number(restored: readonly RestoredDocument[]): Texts {
  const articles: Article[] = [];
  const passages: Passage[] = [];
  const placeNames = new Map<string, string>();
  for (const { document, articles: of } of restored) {
    for (const [order, { passages: own, placeName, ...head }] of of.entries()) {
      const id = `${document.id}-${order}`;
      const pages = own.flatMap(({ page }) => page ?? []);
      if (placeName !== null) placeNames.set(id, placeName);
      articles.push({
        ...head,
        id,
        document: document.id,
        order,
        place: null,
        pageStart: pages.length > 0 ? Math.min(...pages) : null,
        pageEnd: pages.length > 0 ? Math.max(...pages) : null,
      });
      for (const [index, { kind, page, text, sentences, source }] of own.entries())
        passages.push({ kind, page, text, sentences, source, id: `${id}-${index}`, article: id, index });
    }
  }
  return { documents: restored.map(({ document }) => document), articles, passages, placeNames };
}
