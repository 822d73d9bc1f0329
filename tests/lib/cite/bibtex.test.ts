import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../../lib/cite/bibtex';
import { cited, WEB } from './example';

/** The entry as a program that we did not write reads it. */
const read = (entry: string) => new Cite(entry).data as Record<string, unknown>[];

describe('BibTeX', () => {
  test('is read back as what was cited', () => {
    expect(read(bibtex(cited()))).toEqual([
      expect.objectContaining({
        type: 'article-journal',
        title: '让《水法》走进村庄',
        'container-title': '水乡',
        page: '3',
        note: '以“枫桥经验”为底本。',
        author: [{ family: '甲一' }, { family: '乙二' }].map((name) => expect.objectContaining(name) as unknown),
      }),
    ]);
  });

  test('names the pages of a quote over two', () => {
    expect(read(bibtex(cited({}, { pages: [12, 13] })))[0]).toMatchObject({ page: '12-13' });
  });

  test('keeps the address of a web page as it is', () => {
    const [item] = read(bibtex(cited({ column: null }, { document: WEB, collected: false, pages: null })));
    expect(item).toMatchObject({ type: 'webpage', URL: 'https://example.org/a_b?c=1' });
  });

  test.each(['50% & #1', 'a_b{c}', '\\input{x}', '~^$'])('text with %s breaks nothing out', (title) => {
    const [item, ...more] = read(bibtex(cited({ title })));
    expect(more).toEqual([]);
    expect(item).toMatchObject({ 'container-title': '水乡', page: '3' });
  });
});
