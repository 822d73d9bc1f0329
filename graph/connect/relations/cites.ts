import type { Relation } from '../../../lib/model/types';
import type { Extractor } from './scene';

const N = '[一二三四五六七八九十百千零〇\\d]+';
/** 第五十八条, 第十条第一款, 第三条至第五条 */
const ARTICLE = new RegExp(
  `^[》）)]*(?:（[^（）]*）)?(?:中|的)?(第${N}条(?:之${N})?(?:第${N}款)?(?:[、和至](?:第${N}条))*)`,
  'u',
);

/** Which other laws a statute's text names, and which of their articles. */
export const cites: Extractor = ({ scenes }) => {
  const own = scenes
    .flatMap(({ passage, seen }) => (passage.kind === 'title' ? seen : []))
    .find(({ entity }) => entity.type === 'law')?.entity;
  if (!own) return [];
  return scenes.flatMap(({ passage, seen }) =>
    passage.kind !== 'body'
      ? []
      : seen
          .filter(({ entity }) => entity.type === 'law' && entity.id !== own.id)
          .map(({ entity, start, end }): Relation => {
            const article = ARTICLE.exec(passage.text.slice(end, end + 40));
            return {
              type: 'cites',
              subject: own.id,
              object: entity.id,
              value: article?.[1] ?? null,
              attrs: {},
              passage: passage.id,
              start,
              end: article ? end + article[0].length : end,
            };
          }),
  );
};
