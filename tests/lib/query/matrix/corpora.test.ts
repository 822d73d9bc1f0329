import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../../graph/node/lexicon';
import { readerOf } from '../../../../graph/node/open';
import { segment } from '../../../../graph/node/segment';
import { build } from '../../../../graph/pipeline';
import { readCorpus } from '../../../../lib/query/corpus';
import { matrixOf } from '../../../../lib/query/matrix/matrix';
import { cellHits } from '../../../../lib/query/matrix/tabulate';
import { silenceOf } from '../../../../lib/query/matrix/silence';

const SHARED = '../shared/corpora';
/** How many rows are checked, the most mentioned first. */
const ROWS = 30;

async function opened(folder: string, pattern: RegExp) {
  const files = readdirSync(folder)
    .filter((name) => pattern.test(name))
    .map((name) => ({ name: basename(name), bytes: readFileSync(join(folder, name)) }));
  const { pack } = await build(files, { lexicon: loadLexicon('assets/lexicon'), segment }, { title: 'corpora' });
  const reader = await readerOf(pack);
  return { graph: pack.graph, reader, corpus: await readCorpus(reader) };
}

/** Occurrences of any of the words in a text: of those that begin at one place the longest, none within another. */
function plainCount(text: string, words: readonly string[]): number {
  const escaped = words
    .toSorted((x, y) => y.length - x.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return text.match(new RegExp(escaped.join('|'), 'gu'))?.length ?? 0;
}

describe.skipIf(!existsSync(SHARED))('the matrix of real documents', () => {
  it.each([
    ['the cities of the issue and programmes', 'zhejiang-2025-01', /issue\.txt$/u, 'city', 'programme', 11],
    ['twenty provinces and formulations', 'work-reports-2026', /./u, 'province', 'tifa', 20],
  ] as const)(
    'of %s agrees with a plain count of the words in the articles, silence included',
    async (_, folder, pattern, columns, rowsOf, width) => {
      const { graph, reader, corpus } = await opened(join(SHARED, folder), pattern);
      const matrix = matrixOf(reader, corpus, { rowsOf, picked: [], columns, voice: 'own', merged: [] });
      expect(matrix.columns).toHaveLength(width);

      const textOf = new Map(graph.articles.map(({ id }) => [id, [] as string[]]));
      for (const { article, text } of graph.passages) textOf.get(article)!.push(text);
      const surfaces = new Map(graph.entities.map(({ id }) => [id, new Set<string>()]));
      for (const { entity, kind, surface } of graph.mentions) if (kind === 'name') surfaces.get(entity)!.add(surface);
      const mentionsOf = (row: number) => reader.overview.entities[matrix.rows[row]!.entities[0]!]!.mentions;
      const rows = [...matrix.rows.keys()].sort((a, b) => mentionsOf(b) - mentionsOf(a) || a - b).slice(0, ROWS);
      expect(rows).toHaveLength(ROWS);

      let silent = 0;
      for (const row of rows)
        for (const [column, { key, name }] of matrix.columns.entries()) {
          const texts = graph.articles.filter(({ place }) => place === key).flatMap(({ id }) => textOf.get(id)!);
          const words = [...surfaces.get(matrix.rows[row]!.key)!];
          const plain = texts.reduce((sum, text) => sum + plainCount(text, words), 0);
          const hits = cellHits(matrix, row, column);
          const references = hits.filter(({ kind }) => kind === 'reference').length;
          const cell = row * width + column;
          expect({ row: matrix.rows[row]!.name, name, count: hits.length - references }).toEqual({
            row: matrix.rows[row]!.name,
            name,
            count: plain,
          });
          expect(matrix.mentions[cell]! + matrix.inside[cell]!).toBe(hits.length);
          if (hits.length > 0) continue;
          silent++;
          const silence = silenceOf(corpus, matrix.rows[row]!, matrix.columns[column]!);
          expect(silence.characters).toBe(texts.join('').replace(/\s/gu, '').length);
          expect([...silence.variants].sort()).toEqual(words.sort());
        }
      expect(silent).toBeGreaterThan(0);
    },
    180_000,
  );
});
