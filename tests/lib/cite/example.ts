import type { Cited } from '../../../lib/cite/cited';
import type { Article, SourceDocument } from '../../../lib/model/types';

/** A quote from an issue of a magazine, with what a test wants otherwise. */
export function cited(article: Partial<Article> = {}, rest: Partial<Cited> = {}): Cited {
  return {
    quote: '以“枫桥经验”为底本。',
    article: {
      ...{ id: 'd1-3', document: 'd', order: 3, title: '让《水法》走进村庄', authors: ['甲一', '乙二'] },
      ...{ authorPost: null, column: '法治', place: null, pageStart: 3, pageEnd: 4, date: '2025-01' },
      ...article,
    },
    document: DOCUMENT,
    pages: [3, 3],
    collected: true,
    accessed: '2026-03-09',
    ...rest,
  };
}

export const DOCUMENT: SourceDocument = {
  ...{ id: 'd', title: '水乡', uri: 'x.txt', format: 'txt', sha256: '', pages: 9 },
};
export const WEB: SourceDocument = { ...DOCUMENT, title: '水乡网', uri: 'https://example.org/a_b?c=1', pages: null };
export const PAPER: SourceDocument = { ...DOCUMENT, title: '《水乡日报》2025年1月2日', format: 'pdf', uri: 'x.pdf' };
