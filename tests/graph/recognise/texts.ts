import { number, type Texts } from '../../../graph/restore/number';

/** Texts of documents, each a list of articles, each a list of passages. */
export function textsOf(...documents: readonly (readonly (readonly string[])[])[]): Texts {
  return number(
    documents.map((articles, i) => ({
      document: { id: `d${i}`, title: '', uri: `${i}.txt`, format: 'txt', sha256: '', pages: null },
      furniture: [],
      articles: articles.map((passages) => ({
        title: '',
        authors: [],
        authorPost: null,
        column: null,
        date: null,
        placeName: null,
        passages: passages.map((text) => ({
          kind: 'body' as const,
          page: null,
          text,
          sentences: [[0, text.length] as const],
          source: [0, 0] as const,
        })),
      })),
    })),
  );
}
