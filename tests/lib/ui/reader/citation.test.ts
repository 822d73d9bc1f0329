import { describe, expect, it } from 'vitest';
import type { Article, SourceDocument } from '../../../../lib/model/types';
import { plainCitation } from '../../../../lib/ui/reader/citation';

const article: Article = {
  id: 'a',
  document: 'd',
  order: 0,
  title: '让《水法》走进村庄',
  authors: ['甲', '乙'],
  authorPost: null,
  column: null,
  place: null,
  pageStart: 3,
  pageEnd: 4,
  date: '2025-01',
};
const document: SourceDocument = { id: 'd', title: '水乡', uri: 'x.txt', format: 'txt', sha256: '', pages: 9 };

describe('plainCitation', () => {
  it('names author, title, document, date and page', () => {
    expect(plainCitation('以“枫桥经验”为底本。', article, document, 3)).toBe(
      '“以‘枫桥经验’为底本。”（甲、乙：《让〈水法〉走进村庄》，《水乡》，2025-01，第 3 页）',
    );
  });

  it('leaves out what is not known and cites no title twice', () => {
    const bare = { ...article, authors: [], date: null, title: '水乡' };
    expect(plainCitation('水清。', bare, document, null)).toBe('“水清。”（《水乡》）');
  });
});
