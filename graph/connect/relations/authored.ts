import type { Extractor } from './scene';

/** Who wrote the article: each author where the byline names them first. */
export const authored: Extractor = ({ article, scenes }) => {
  const authors = new Set(article.authors.map((author) => author.replace(/\s+/gu, '')));
  return scenes
    .filter(({ passage }) => passage.kind === 'byline')
    .flatMap(({ passage, seen }) =>
      seen
        .filter(({ entity }) => entity.type === 'person' && authors.delete(entity.name))
        .map(({ entity, start, end }) => ({
          type: 'authored',
          subject: entity.id,
          object: null,
          value: article.id,
          attrs: {},
          passage: passage.id,
          start,
          end,
        })),
    );
};
