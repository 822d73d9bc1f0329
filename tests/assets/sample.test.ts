import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../../graph/read/read';
import { restore } from '../../graph/restore/restore';

const SAMPLE = new URL('../../assets/sample/', import.meta.url);
const ISSUE = new URL('../../../shared/corpora/zhejiang-2025-01/issue.txt', import.meta.url);
const CITIES = '杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水'.split(' ');

/** What a city's piece may take up, each of which some cities leave out. */
const TAKEN_UP = [
  ...['千万工程', '八八战略', '十项重大工程', '“千项万亿”', '七优享', '提振消费专项行动', '枫桥经验', '共富工坊'],
  ...['三大差距', '六干', '8+4', '“141”', '双城记', '好房子', '稳拓调优', '人工智能+', '两个健康', '两个毫不动摇'],
  ...['“两重”', '“两新”', '山海协作工程', '新质生产力', '绿水青山就是金山银山', '中央经济工作会议'],
];

/** Names of laws long enough to be a run of their own. */
const LONG_LAWS = ['《促进长三角生态绿色一体化发展示范区高质量发展条例》'];
const RUN = 24;

const squeeze = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '');
const wordsOf = (source: string) =>
  source.replace(/^---\n[\s\S]*?\n---\n/u, '').replace(/<title>.*?<\/title>|<[^>]*>/gu, '');

/** A piece as its file has it, and the articles that reading and restoring make of it. */
async function piece(name: string) {
  const bytes = readFileSync(new URL(name, SAMPLE));
  const raw = await read({ name, bytes });
  const words = wordsOf(bytes.toString('utf8'));
  return { name, words, text: squeeze(words), articles: raw.ok ? restore(raw.value).articles : [] };
}

const names = readdirSync(SAMPLE).filter((name) => name !== 'README.md');
const pieces = await Promise.all(names.sort().map(piece));
const textOf = (city: string) => pieces.find(({ text }) => text.includes(`${city}讯`))?.text ?? '';

describe('the embedded sample', () => {
  it('is eighteen to twenty pieces of 13,000 to 16,000 characters in all', () => {
    const characters = pieces.reduce((sum, { words }) => sum + words.replace(/\s+/gu, '').length, 0);

    expect(pieces.length).toBeGreaterThanOrEqual(18);
    expect(pieces.length).toBeLessThanOrEqual(20);
    expect(characters).toBeGreaterThanOrEqual(13_000);
    expect(characters).toBeLessThanOrEqual(16_000);
  });

  it('goes through the readers of Markdown, plain text and HTML', () => {
    const formats = new Set(pieces.map(({ name }) => name.split('.').at(-1)));

    expect([...formats].sort()).toEqual(['html', 'md', 'txt']);
  });

  it('is one article a file, without authors', () => {
    expect(pieces.map(({ articles }) => articles.map(({ authors }) => authors))).toEqual(pieces.map(() => [[]]));
  });

  it('gives each of the eleven cities one piece whose dateline says where it is from', () => {
    const places = pieces.flatMap(({ articles }) => articles[0]?.placeName ?? []);

    expect(places.sort()).toEqual([...CITIES].sort());
  });

  it.each(pieces.filter(({ name }) => !name.endsWith('.txt')))('$name stands in the column 示例', ({ articles }) => {
    expect(articles[0]?.column).toBe('示例');
  });

  it.each(pieces)('$name calls itself sample text', ({ text }) => {
    expect(text).toContain(squeeze('（示例文本，供演示使用，据公开事实编写。）'));
  });

  it.each(pieces)('$name puts no words into anyone’s mouth', ({ text }) => {
    expect(text).not.toMatch(/(?:说|表示|指出|强调|认为|介绍)[,:]?“/u);
  });
});

describe.skipIf(!existsSync(ISSUE))(
  'the sample beside the issue its facts come from (skipped without ../shared)',
  () => {
    const issue = existsSync(ISSUE) ? squeeze(readFileSync(ISSUE, 'utf8')) : '';

    it.each(pieces)(`$name shares no run of ${RUN} characters but names of laws`, ({ text }) => {
      const own = LONG_LAWS.reduce((rest, title) => rest.replaceAll(squeeze(title), '《》'), text);
      const shared = Array.from({ length: Math.max(0, own.length - RUN + 1) }, (_, i) => own.slice(i, i + RUN)).filter(
        (run) => issue.includes(run),
      );

      expect(shared).toEqual([]);
    });

    it.each(CITIES)('%s takes up what its leader’s article takes up, and nothing else', (city) => {
      const article = issue
        .split('■')
        .find((part) => new RegExp(`^.{2,40}${city}(?:市委书记|市委副书记、市长)`, 'u').test(part));
      const named = (text = '') => TAKEN_UP.filter((term) => text.includes(squeeze(term)));

      expect(named(textOf(city))).toEqual(named(article));
    });

    it('takes every figure from the issue, years apart', () => {
      const figures = pieces.flatMap(({ name, text }) =>
        [...text.matchAll(/\d[\d.]*/gu)].map(([figure]) => ({ name, figure })),
      );

      expect(figures.filter(({ figure }) => !issue.includes(figure) && !/^(?:19|20)\d\d$/u.test(figure))).toEqual([]);
    });
  },
);
