import { Cite } from '@citation-js/core';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { csl } from '../../../lib/cite/csl';
import { cited, PAPER, WEB } from './example';

test('is CSL-JSON that another program takes unchanged', () => {
  const text = csl(cited());

  const [item] = new Cite(text).format('data', { format: 'object' }) as Record<string, unknown>[];

  expect(item).toMatchObject(JSON.parse(text)[0] as object);
  expect(item).toMatchObject({
    type: 'article-magazine',
    issued: { 'date-parts': [[2025, 1]] },
    author: [{ literal: '甲一' }, { literal: '乙二' }],
  });
});

test('names the pages of a quote over two', () => {
  expect(JSON.parse(csl(cited({}, { pages: [12, 13] })))).toEqual([expect.objectContaining({ page: '12-13' })]);
});

test('names the address of a web page, and nothing that is not known', () => {
  const web = cited({ authors: [], date: null, column: null }, { document: WEB, pages: null, collected: false });

  expect(JSON.parse(csl(web))).toEqual([
    {
      id: 'wenmai-d1-3',
      type: 'webpage',
      title: '让《水法》走进村庄',
      'container-title': '水乡网',
      URL: 'https://example.org/a_b?c=1',
      accessed: { 'date-parts': [[2026, 3, 9]] },
      language: 'zh-CN',
      note: '以“枫桥经验”为底本。',
    },
  ]);
});

/**
 * Of the published schema (https://resource.citationstyles.org/schema/latest/input/json/csl-data.json) the part that is written here:
 * these are names and types of its fields, and it allows no others.
 */
const DATE = v.strictObject({
  'date-parts': v.pipe(
    v.array(v.pipe(v.array(v.number()), v.minLength(1), v.maxLength(3))),
    v.minLength(1),
    v.maxLength(2),
  ),
});
const TYPES = ['article-magazine', 'article-newspaper', 'document', 'legislation', 'report', 'webpage'];
const CSL_DATA = v.array(
  v.strictObject({
    id: v.string(),
    type: v.picklist(TYPES),
    title: v.string(),
    author: v.optional(v.array(v.strictObject({ literal: v.string() }))),
    'container-title': v.optional(v.string()),
    issued: v.optional(DATE),
    accessed: v.optional(DATE),
    page: v.optional(v.string()),
    URL: v.optional(v.string()),
    language: v.string(),
    note: v.string(),
  }),
);

const alone = { collected: false, pages: null };
test.each([
  ['article-magazine', cited()],
  ['article-newspaper', cited({ date: '2025-01-02' }, { document: PAPER })],
  ['webpage', cited({}, { document: WEB, ...alone })],
  ['report', cited({ column: null, title: '工作报告' }, alone)],
  ['legislation', cited({ column: null, title: '水乡条例', date: null }, alone)],
  ['document', cited({ column: null, authors: [] }, { ...alone, document: undefined })],
])('a %s is as the published schema says', (type, one) => {
  const items: unknown = JSON.parse(csl(one));

  expect(v.parse(CSL_DATA, items)).toEqual([expect.objectContaining({ type })]);
});
