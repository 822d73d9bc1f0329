import { csv } from '../../lib/export/csv';
import type { Corpus } from '../../lib/query/corpus';
import type { Arranged } from '../../lib/query/matrix/arranged';
import { silenceOf } from '../../lib/query/matrix/silence';
import { cellHits, type Matrix } from '../../lib/query/matrix/tabulate';
import type { PackReader } from '../../lib/query/types';
import type { Form } from './print';
import { table } from './table';

/** Characters of a quote on each side of the words. */
const AROUND = 20;

/** Each cell’s words, or what was searched for them. */
export function proofOf(pack: PackReader, corpus: Corpus, matrix: Matrix, { rows, columns }: Arranged) {
  const titleOf = (article: number) => pack.overview.articles[article]!.title;
  const quote = (passage: number, start: number, end: number) => {
    const { text, id, article, page } = corpus.passages[passage]!;
    const words = text.slice(Math.max(0, start - AROUND), end + AROUND).replace(/\s+/gu, ' ');
    return { quote: words, article: titleOf(article), page, passage: id, start, end };
  };
  return rows.flatMap((row) =>
    columns.map((column) => {
      const hits = cellHits(matrix, row, column);
      const head = { row: matrix.rows[row]!.name, column: matrix.columns[column]!.name };
      if (hits.length > 0)
        return {
          ...head,
          quotes: hits.map(({ passage, start, end, kind }) => ({ kind, ...quote(passage, start, end) })),
          silence: null,
        };
      const { nearest, articles, ...rest } = silenceOf(corpus, matrix.rows[row]!, matrix.columns[column]!);
      return {
        ...head,
        quotes: [],
        silence: {
          ...rest,
          articles: articles.map(({ article, ...part }) => ({ title: titleOf(article), ...part })),
          nearest: nearest && { near: nearest.nearness, ...quote(nearest.passage, nearest.start, nearest.end) },
        },
      };
    }),
  );
}

type Proof = ReturnType<typeof proofOf>[number];

/** Proofs as they are asked for. */
export function printProof(proofs: readonly Proof[], form: Form): string {
  if (form.json) return JSON.stringify(proofs, null, 2);
  const lines = proofs.flatMap(({ row, column, quotes, silence }): string[][] =>
    silence === null
      ? quotes.map(({ quote, kind, article, page }) => [
          row,
          column,
          kind,
          quote,
          `《${article}》`,
          page === null ? '' : String(page),
        ])
      : [
          [
            row,
            column,
            'none',
            `0 of ${silence.characters} characters in ${silence.articles.length} articles, for ${silence.variants.join(' | ')}` +
              (silence.nearest ? `; nearest: ${silence.nearest.quote}` : ''),
            silence.articles.map(({ title }) => `《${title}》`).join(' '),
            '',
          ],
        ],
  );
  const header = ['row', 'column', 'kind', 'words', 'article', 'page'];
  return form.csv ? csv(header, lines).trimEnd() : table([header, ...lines]);
}
