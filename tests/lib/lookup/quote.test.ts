import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote } from '../../../lib/lookup/quote';
import { cutQuotes } from '../../../lib/lookup/quote-cut';
import { SHORTEST } from '../../../lib/lookup/quote-fingerprints';
import { lettersIn } from '../../../lib/lookup/quote-letters';
import type { PassageRow } from '../../../lib/query/types';

/** What a quote is found in: passages as texts. */
function corpusOf(texts: readonly string[]) {
  const record = cutQuotes(texts.map((text) => ({ text })));
  const pack = {
    passages: async (indices: readonly number[]) =>
      indices.map((passage) => ({ passage, text: texts[passage]! }) as PassageRow),
  };
  const stream = texts.map(lettersIn).join('');
  return {
    find: (quote: string, prefix = '', suffix = '') => findQuote(record, pack, { quote, prefix, suffix }),
    words: ({ passage, span }: { passage: number; span: readonly [number, number] }) => texts[passage]!.slice(...span),
    /** How often the letters of a quote stand in the corpus. */
    count(quote: string) {
      const letters = lettersIn(quote);
      let count = 0;
      for (let at = stream.indexOf(letters); at !== -1; at = stream.indexOf(letters, at + 1)) count++;
      return count;
    },
  };
}

/** Parallel prose, as reports of sister cities have it. */
const CITIES = ['青石', '白沙', '红岩', '黄渡', '绿洲'];
const parallel = CITIES.flatMap((city, i) => [
  `${city}市坚持把改善民生放在首位，全年新增就业${i + 3}万人，城乡居民收入差距继续缩小。`,
  `过去一年，全市上下齐心协力，办成了一批多年想办而没有办成的大事。要继续一件事情接着一件事情办。`,
  `${city}的港口去年吞吐量增长百分之${i + 4}，铁路、公路、水运实现联动。今年还要再开通${i + 1}条航线。`,
]);
const corpus = corpusOf(parallel);

describe('findQuote', () => {
  it.each([
    ['word for word', '全年新增就业4万人，城乡居民收入差距', 3],
    ['as another page prints it', '全年新增就業４万人,城鄉居民收入差距', 3],
  ])('finds what stands at one place, %s', async (_, quote, passage) => {
    const anchored = await corpus.find(quote);
    expect(anchored).toMatchObject({ kind: 'found', place: { passage } });
    expect(anchored.kind === 'found' && lettersIn(corpus.words(anchored.place))).toBe(
      lettersIn(parallel[3]!.slice(15, 33)),
    );
  });

  it('finds what runs over two passages, in the one that holds more of it', async () => {
    const quote = '办成的大事。要继续一件事情接着一件事情办。白沙的港口去年';
    const anchored = await corpus.find(quote);
    expect(anchored).toMatchObject({ kind: 'found', place: { passage: 4 } });
  });

  it('is in doubt which of several places it is', async () => {
    const anchored = await corpus.find('办成了一批多年想办而没有办成的大事');
    expect(anchored).toMatchObject({ kind: 'doubt' });
    expect(anchored.kind === 'doubt' && anchored.places.map(({ passage }) => passage)).toEqual([1, 4, 7, 10, 13]);
  });

  it('takes the one of several places whose text around is the page’s', async () => {
    const around = [
      '城乡居民收入差距继续缩小。过去一年，',
      '要继续一件事情接着一件事情办。红岩的港口去年吞吐量增长',
    ] as const;
    const anchored = await corpus.find('全市上下齐心协力，办成了一批多年想办而没有办成的大事。', ...around);
    expect(anchored).toMatchObject({ kind: 'found', place: { passage: 7 } });
  });

  it('trusts no text around that agrees on one side alone', async () => {
    const anchored = await corpus.find(
      '全市上下齐心协力，办成了一批多年想办而没有办成的大事。',
      '本报记者来到现场看到的是另一番景象，',
      '要继续一件事情接着一件事情办。红岩的港口去年吞吐量增长',
    );
    expect(anchored.kind).toBe('doubt');
  });

  it('names where a text is from of which a clause was altered', async () => {
    const anchored = await corpus.find(
      '黄渡的港口去年吞吐量增长百分之七，铁路、公路、水运实现联动，今年还要再开通十条航线。',
    );
    expect(anchored.kind === 'doubt' && anchored.places[0]).toMatchObject({ passage: 11 });
  });

  it.each(['', '，。', '全年新增就业', '这一句话在哪一份文件里都没有出现过，也不会出现'])(
    'finds nothing of %j',
    async (quote) => expect(await corpus.find(quote)).toEqual({ kind: 'none' }),
  );

  it('knows each text of its corpus that stands there once', async () => {
    const place = fc.integer({ min: 0, max: parallel.join('').length });
    const all = parallel.join('');
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 120 }), async (from, length) => {
        const quote = all.slice(from, from + length);
        if (lettersIn(quote).length < SHORTEST) return;
        expect((await corpus.find(quote)).kind).toBe(corpus.count(quote) === 1 ? 'found' : 'doubt');
      }),
    );
  });

  it('never says of an altered text that it stands somewhere', async () => {
    const all = parallel.join('');
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      gone: fc.integer({ min: 0, max: 6 }),
      come: fc.constantFrom('', '不', '青石', '红岩市', '百分之五', '一件', '要继续一件事情接着一件事情办。'),
    });
    const page = fc.record({
      from: fc.integer({ min: 0, max: all.length - 60 }),
      length: fc.integer({ min: 14, max: 160 }),
      edits: fc.array(edit, { minLength: 1, maxLength: 3 }),
      context: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(page, async ({ from, length, edits, context }) => {
        let quote = all.slice(from, from + length);
        for (const { at, gone, come } of edits) {
          const place = Math.floor(at * quote.length);
          quote = quote.slice(0, place) + come + quote.slice(place + gone);
        }
        const [prefix, suffix] = context ? [all.slice(from - 40, from), all.slice(from + length)] : ['', ''];
        const anchored = await corpus.find(quote, prefix, suffix);
        if (anchored.kind !== 'found') return;
        // What is found is there, word for word; where it is there several times, the text around was not altered either.
        const words = lettersIn(corpus.words(anchored.place));
        expect(lettersIn(quote)).toContain(words);
        expect(corpus.count(quote) === 1 || (context && corpus.count(prefix + quote + suffix.slice(0, 40)) === 1)).toBe(
          true,
        );
      }),
      { numRuns: 400 },
    );
  });
});

/** Documents beside the checkout, as paragraphs. */
const SHARED = ['zhejiang-2025-01', 'work-reports-2026'].map((name) => join('..', 'shared', 'corpora', name));
const isThere = SHARED.every((folder) => existsSync(folder));

describe.skipIf(!isThere)(`over ${SHARED.join(' and ')}${isThere ? '' : ', which are not here'}`, () => {
  const texts = isThere
    ? SHARED.flatMap((folder) => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')))
        .flatMap((text) => text.split('\n'))
        .filter((text) => text.trim() !== '')
    : [];

  it('finds what stands there once, and is in doubt of what was altered', async () => {
    const shared = corpusOf(texts);
    const long = texts.flatMap((text, i) => (lettersIn(text).length > 40 ? [i] : []));
    let found = 0;
    // A prime step, so that all documents have their turn.
    for (let n = 0; n < long.length; n += 7) {
      const text = texts[long[n]!]!;
      const quote = text.slice(3, 33);
      if (lettersIn(quote).length < SHORTEST) continue;
      const anchored = await shared.find(quote);
      expect(anchored.kind).toBe(shared.count(quote) === 1 ? 'found' : 'doubt');
      if (anchored.kind === 'found') found++;
      const altered = `${text.slice(3, 17)}并不${text.slice(19, 36)}`;
      if (shared.count(altered) === 0) expect((await shared.find(altered)).kind).not.toBe('found');
    }
    expect(found).toBeGreaterThan(100);
  });
});
