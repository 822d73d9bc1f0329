import { Cite } from '@citation-js/core';
import { expect, test } from 'vitest';
import { csl } from '../../../lib/cite/csl';
import { cited, WEB } from './example';

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

test('names the address of a web page, and nothing that is not known', () => {
  const web = cited({ authors: [], date: null, column: null }, { document: WEB, page: null, collected: false });

  expect(JSON.parse(csl(web))).toEqual([
    {
      id: 'wenmai-d1-3',
      type: 'webpage',
      title: '让《水法》走进村庄',
      'container-title': '水乡网',
      URL: 'https://example.org/a_b?c=1',
      language: 'zh-CN',
      note: '以“枫桥经验”为底本。',
    },
  ]);
});
