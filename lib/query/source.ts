import type { PackReader, PassageRow } from './types';

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
