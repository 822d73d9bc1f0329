import { expect, test } from 'vitest';
import { gbt7714 } from '../../../lib/cite/gbt7714';
import { newspaperOf } from '../../../lib/cite/cited';
import { cited, DOCUMENT, PAPER, WEB } from './example';

const alone = { collected: false, pages: null };

test.each([
  ['a magazine', cited(), '甲一，乙二. 让《水法》走进村庄[J]. 水乡, 2025: 3.'],
  ['two pages', cited({}, { pages: [12, 13] }), '甲一，乙二. 让《水法》走进村庄[J]. 水乡, 2025: 12-13.'],
  [
    'more than three authors',
    cited({ authors: ['甲', '乙', '丙', '丁'], date: null }),
    '甲，乙，丙，等. 让《水法》走进村庄[J]. 水乡: 3.',
  ],
  [
    'a web page',
    cited({ column: null }, { document: WEB, ...alone }),
    '甲一，乙二. 让《水法》走进村庄[EB/OL]. 水乡网. (2025-01)[2026-03-09]. https://example.org/a_b?c=1.',
  ],
  [
    'a newspaper',
    cited({ column: '要闻', date: '2025-01-02' }, { document: PAPER }),
    '甲一，乙二. 让《水法》走进村庄[N]. 水乡日报, 2025-01-02(3).',
  ],
  [
    'a law from the web',
    cited(
      { column: null, title: '水乡保护条例', authors: [], date: null },
      { document: { ...WEB, title: '水乡保护条例' }, ...alone },
    ),
    '水乡保护条例[EB/OL]. [2026-03-09]. https://example.org/a_b?c=1.',
  ],
  [
    'a work report',
    cited({ column: null, title: '政府工作报告', authors: ['甲一'] }, alone),
    '甲一. 政府工作报告[R]. 水乡, 2025-01.',
  ],
  [
    'a law',
    cited({ column: null, title: '水乡保护条例', authors: [], date: null }, { ...alone, document: undefined }),
    '水乡保护条例[Z].',
  ],
  [
    'a text that nothing is known of',
    cited({ column: null, authors: [], date: null, title: '水乡' }, alone),
    '水乡[Z].',
  ],
])('cites %s', (_, one, expected) => {
  expect(gbt7714(one)).toBe(`“以‘枫桥经验’为底本。”\n${expected}`);
});

test.each([
  ['水乡日报', '水乡日报'],
  ['《水乡晚报》第3版', '水乡晚报'],
  ['水乡时报 2025-01-02', '水乡时报'],
  ['水乡大学学报', null],
  ['水乡市人民政府公报', null],
  ['政府工作报告', null],
  ['水乡', null],
])('a document called %s is of the newspaper %s', (title, paper) => {
  expect(newspaperOf({ document: { ...DOCUMENT, title } })).toBe(paper);
});
