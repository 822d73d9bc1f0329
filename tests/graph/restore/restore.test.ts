import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../../../graph/read/read';
import { restore } from '../../../graph/restore/restore';
import type { RestoredArticle, RestoredDocument } from '../../../graph/restore/types';
import { column, doubled, faults, rawText } from './typeset';

const SHARED = '../shared';
const texts = ({ passages }: RestoredArticle, kind: string) =>
  passages.filter((passage) => passage.kind === kind).map(({ text }) => text);

/** What must hold of every document: it is tiled, and its passages are clean, cut into sentences, and know their pieces. */
function check(document: RestoredDocument, text: string): void {
  expect(faults(document, text.length)).toEqual([]);
  const unclean = document.articles.flatMap(({ passages }) =>
    passages.filter(
      ({ text: words, sentences, source, pieces }) =>
        words.trim() !== words ||
        /[\n\r\f]/u.test(words) ||
        sentences.map(([start, end]) => words.slice(start, end)).join('') !== words ||
        (pieces && (pieces[0]![0] !== source[0] || pieces.at(-1)![1] !== source[1])),
    ),
  );
  expect(unclean).toEqual([]);
}

const LEADER = [
  '全县上下将深入实施“清河护岸”行动，把水网建设作为今年的头等大事，统筹推进河道整治、水库扩容和灌区改造，让群众喝上放心水、用上便宜电、走上平安路。',
  '一年来，水网工程完成投资十二亿元，新建改造管网八十六公里，水质达标率稳步提升，受益人口超过二十万人。',
];
const REST = [
  '下一步要在三个方面用力：建好骨干工程，管好每一条支流，算好生态账和民生账，把水的文章做到田间地头，做到群众心里。',
  '治水没有终点。只要一任接着一任干，清溪的水就会越来越清，清溪人的日子就会越来越好。',
];
const REPORT = [
  '清晨的城南湿地，白鹭起落，跑步的人们从木栈道上经过，谁也看不出这里曾经是一片沉寂多年的采砂场。',
  '“当年河水是黑的，没人愿意来。”家住附近的老人回忆说，变化从两年前的一次座谈会开始，此后每个月都有新样子。',
];
const SECOND = [
  '如今湿地公园每天接待游客上千人次，周边开出十多家民宿和茶馆，村集体一年增收五十万元，年轻人也陆续回来了。',
];

/** A small magazine as the text of a PDF gives it: a title after its first column, a caption between lines, page seams, a contents list. */
const MAGAZINE = [
  [
    '本期要目',
    '政 务',
    '4 一张水网润清溪/林一帆',
    '要 闻',
    '8 采砂场上白鹭飞/何 苇 宗 明',
    '9 园区夜归人/本刊记者 沈一舟',
    '10 读书与做事/林 溪',
  ],
  [
    '■林一帆',
    '中共清溪县委书记',
    ...column([...LEADER, REST[0]!], 15)
      .split('\n')
      .slice(0, -2),
    doubled('一张水网润清溪'),
    doubled('清溪水库'),
    '4',
  ],
  [...column([REST[0]!], 15).split('\n').slice(-2), ...column([REST[1]!], 15).split('\n'), '5'],
  [
    doubled('采砂场上白鹭飞'),
    '■何 苇 宗 明',
    ...column(REPORT, 16).split('\n'),
    '重新出发',
    ...column(SECOND, 16).split('\n'),
    '8',
  ],
]
  .map((page) => page.join('\n'))
  .join('\f');

describe('restore', () => {
  const document = restore(rawText(MAGAZINE));
  const [leader, report] = document.articles as [RestoredArticle, RestoredArticle];

  test('finds the articles of a magazine with title, authors, post, column and place', () => {
    expect(
      document.articles.map(({ title, authors, authorPost, column: own, placeName }) => ({
        title,
        authors,
        authorPost,
        own,
        placeName,
      })),
    ).toEqual([
      {
        title: '一张水网润清溪',
        authors: ['林一帆'],
        authorPost: '中共清溪县委书记',
        own: '政务',
        placeName: '清溪县',
      },
      { title: '采砂场上白鹭飞', authors: ['何苇', '宗明'], authorPost: null, own: '要闻', placeName: null },
    ]);
  });

  test('joins lines to the paragraphs that were set, over page seams and captions', () => {
    expect(texts(leader, 'body')).toEqual([...LEADER, ...REST]);
    expect(texts(report, 'body')).toEqual([...REPORT, ...SECOND]);
    expect(texts(report, 'subhead')).toEqual(['重新出发']);
    expect(texts(leader, 'caption')).toEqual(['清溪水库']);
  });

  test('tiles the file, and knows pages', () => {
    check(document, MAGAZINE);
    expect(document.furniture.filter(({ reason }) => reason === 'page number')).toHaveLength(3);
    expect(leader.passages.map(({ page }) => page)).toEqual([2, 2, 2, 2, 2, 2, 3]);
  });

  test('loses no word of what was set in a column, and doubles none', () => {
    const clause = fc
      .uniqueArray(fc.constantFrom(...'清溪河道治理生态屏障绿水青山经济社会发展规划群众干部基层服务创新产业项目投资'), {
        minLength: 4,
        maxLength: 12,
      })
      .map((characters) => characters.join(''));
    const paragraph = fc.array(clause, { minLength: 4, maxLength: 12 }).map((clauses) => `${clauses.join('，')}。`);
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 3, maxLength: 8 }),
        fc.integer({ min: 14, max: 24 }),
        (paragraphs, width) => {
          const text = column(paragraphs, width);
          const restored = restore(rawText(text));
          check(restored, text);
          const words = restored.articles.flatMap(({ passages }) => passages.map((passage) => passage.text));
          expect(words.join('')).toBe(paragraphs.join(''));
        },
      ),
    );
  });

  test('tiles whatever it is given', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '■林一帆',
        '●上下联动',
        '一张水网润清溪'.repeat(2),
        '12',
        '④',
        '清 溪 周 刊',
        '水',
        '',
        '各位代表：',
        '——2025年1月',
      ),
      fc.string({ maxLength: 30 }),
      fc
        .constantFrom(...LEADER, ...REPORT)
        .chain((text) => fc.integer({ min: 1, max: text.length }).map((end) => text.slice(0, end))),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.constantFrom('\n', '\n\n', '\r\n', '\f'), (lines, between) => {
        const text = lines.join(between);
        expect(faults(restore(rawText(text)), text.length)).toEqual([]);
      }),
    );
  });
});

describe('documents whose lines are paragraphs', () => {
  test('a work report: title, occasion, byline, date, place; what the page put around it is furniture', () => {
    const text = [
      '2025年清溪县政府工作报告',
      '2025-02-01 https://example.org/a.html',
      '下载',
      '【字号：',
      '大',
      '】',
      '2025年清溪县政府工作报告',
      '——2025年1月20日在清溪县第十八届人民代表大会第四次会议上',
      '来源：清溪日报',
      '县长　林一帆',
      '县长林一帆作报告。本报记者 何苇 摄',
      '各位代表：',
      '现在，我代表县人民政府向大会报告工作，请予审议。',
      '一、过去一年工作回顾',
      '全年地区生产总值增长6.1%。今年的',
      '主要预期目标',
      '是：增长6%左右。',
      '收藏',
      '分享到微信',
    ].join('\n');
    const document = restore(rawText(text));
    check(document, text);
    expect(document.articles).toHaveLength(1);
    const article = document.articles[0]!;
    expect(article).toMatchObject({
      title: '2025年清溪县政府工作报告',
      authors: ['林一帆'],
      authorPost: '县长',
      date: '2025-01-20',
      placeName: '清溪县',
    });
    expect(article.passages.map(({ kind, text: words }) => [kind, words])).toEqual([
      ['title', '2025年清溪县政府工作报告'],
      ['title', '——2025年1月20日在清溪县第十八届人民代表大会第四次会议上'],
      ['byline', '县长　林一帆'],
      ['caption', '县长林一帆作报告。本报记者 何苇 摄'],
      ['body', '各位代表：'],
      ['body', '现在，我代表县人民政府向大会报告工作，请予审议。'],
      ['subhead', '一、过去一年工作回顾'],
      ['body', '全年地区生产总值增长6.1%。今年的主要预期目标是：增长6%左右。'],
    ]);
  });

  test('a speaker whose post and name no space parts, between occasion and salutation', () => {
    const head = ['政府工作报告', '——2025年1月20日在清溪县第十八届人民代表大会第四次会议上'];
    const body = ['各位代表：', '现在，我代表县人民政府向大会报告工作，请予审议。'];
    const text = [...head, '县人民政府代县长林一帆', ...body].join('\n');
    const document = restore(rawText(text));
    check(document, text);
    expect(document.articles[0]).toMatchObject({ authors: ['林一帆'], authorPost: '县人民政府代县长' });
  });

  test('a statute: its articles are passages, the paragraphs of one together', async () => {
    const bytes = new TextEncoder().encode(
      '# 清溪市河道条例\n\n2020年3月1日 清溪市人民代表大会常务委员会通过\n\n2022年5月6日 清溪市人民代表大会常务委员会修正\n\n<!-- INFO END -->\n\n## 第一章 总则\n\n第一条 为了保护河道，制定本条例。\n\n第二条 禁止下列行为：\n\n（一）侵占河道；\n\n（二）倾倒垃圾。\n\n## 第二章 附则\n\n第三条 本条例自公布之日起施行。\n',
    );
    const outcome = await read({ name: '条例.md', bytes });
    if (!outcome.ok) throw new Error('unreadable');
    const document = restore(outcome.value);
    check(document, outcome.value.text);
    const article = document.articles[0]!;
    expect(article).toMatchObject({ title: '清溪市河道条例', date: '2022-05-06', placeName: '清溪市' });
    expect(texts(article, 'byline')).toHaveLength(2);
    expect(texts(article, 'subhead')).toEqual(['第一章 总则', '第二章 附则']);
    expect(texts(article, 'body')).toEqual([
      '第一条 为了保护河道，制定本条例。',
      '第二条 禁止下列行为：（一）侵占河道；（二）倾倒垃圾。',
      '第三条 本条例自公布之日起施行。',
    ]);
  });

  test('lines that a Markdown file breaks in the middle are whole again', async () => {
    const bytes = new TextEncoder().encode(
      '# 清溪市航空器管理规定\n\n2019年3月28日 清溪市第三届人民代表大会常务委员会会议《关于修改〈清溪市航空器\n\n管理规定〉的决定》修正\n\n为了加强和规范航空器安全管理，保障\n\n公共安全，维护社会秩序，制定本规定。\n\n## 听取人民政府和\n\n人民法院的报告\n\n本规定自公布之日起施行。\n',
    );
    const outcome = await read({ name: '规定.md', bytes });
    if (!outcome.ok) throw new Error('unreadable');
    const { passages, date } = restore(outcome.value).articles[0]!;
    expect(date).toBe('2019-03-28');
    expect(passages.map(({ kind, text }) => [kind, text])).toEqual([
      ['title', '清溪市航空器管理规定'],
      ['byline', '2019年3月28日 清溪市第三届人民代表大会常务委员会会议《关于修改〈清溪市航空器管理规定〉的决定》修正'],
      ['body', '为了加强和规范航空器安全管理，保障公共安全，维护社会秩序，制定本规定。'],
      ['subhead', '听取人民政府和人民法院的报告'],
      ['body', '本规定自公布之日起施行。'],
    ]);
  });

  test('a news page: title, date, place of the dateline, reporters', async () => {
    const outcome = await read({ name: 'news.html', bytes: readFileSync('tests/fixtures/read/news.html') });
    if (!outcome.ok) throw new Error('unreadable');
    const document = restore(outcome.value);
    check(document, outcome.value.text);
    const article = document.articles[0]!;
    expect(article).toMatchObject({ title: '清溪启用第三座污水处理厂', authors: ['林一帆'], date: '2024-06-18' });
    expect(texts(article, 'subhead')).toEqual(['管网先行']);
    expect(texts(article, 'caption')).toEqual(['启用仪式现场 林一帆 摄']);
  });
});

describe.skipIf(!existsSync(SHARED))('the corpora of ../shared', () => {
  const files = (folder: string) => readdirSync(`${SHARED}/${folder}`).map((name) => `${SHARED}/${folder}/${name}`);
  test.each([
    'corpora/zhejiang-2025-01',
    'corpora/work-reports-2026',
    'corpora/laws',
    'corpora/html',
    'gold-news/articles',
    'gold-reports/articles',
  ])('every file of %s is tiled', async (folder) => {
    for (const path of files(folder)) {
      const outcome = await read({ name: path, bytes: readFileSync(path) });
      if (!outcome.ok) throw new Error(`${path}: ${outcome.findings[0]!.message}`);
      const document = restore(outcome.value);
      check(document, outcome.value.text);
      // Outside mark-up nothing is left over that nobody took.
      if (outcome.value.format === 'txt')
        expect(document.furniture.filter(({ reason }) => reason === 'mark-up')).toEqual([]);
    }
  });

  test.each(files('corpora/work-reports-2026'))(
    '%s has its governor, date, place and a clean beginning and end',
    async (path) => {
      const outcome = await read({ name: path, bytes: readFileSync(path) });
      if (!outcome.ok) throw new Error('unreadable');
      const article = restore(outcome.value).articles[0]!;
      expect(article.authors).toHaveLength(1);
      expect(path).toContain(article.placeName!.replace(/市$/u, ''));
      expect(article.date).toMatch(/^2026-\d\d-\d\d$/u);
      const body = texts(article, 'body');
      expect(body.find((text) => text.length > 12)).toMatch(/^(?:现在，)?我?.{0,6}(?:代表|请与)|^张工作/u);
      expect(/【字号|分享到|相关报道/u.exec(body.join(''))).toBeNull();
    },
  );

  test('every article of the statutes begins a passage with its number', async () => {
    for (const path of files('corpora/laws')) {
      const outcome = await read({ name: path, bytes: readFileSync(path) });
      if (!outcome.ok) throw new Error('unreadable');
      const numbers = outcome.value.lines.flatMap(
        ({ text }) => /^第[一二三四五六七八九十百零]+条(?:之一)?(?=\s)/u.exec(text)?.[0] ?? [],
      );
      const article = restore(outcome.value).articles[0]!;
      const found = texts(article, 'body').flatMap(
        (text) => /^第[一二三四五六七八九十百零]+条(?:之一)?(?=\s)/u.exec(text)?.[0] ?? [],
      );
      expect(found, path).toEqual(numbers);
      expect(article.title, path).toMatch(/法|条例|规定|办法|决定|修正案/u);
      expect(article.date, path).toMatch(/^(?:19|20)\d\d-\d\d-\d\d$/u);
    }
  });
});
