import type { Graph } from '../model/types';

/** Round a measure to six decimals, so that the text is the same on every machine. */
const round = (x: number): number => Math.round(x * 1e6) / 1e6;
const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** The export contract: file name to text, JSON Lines, one object a line. */
export function exportJsonl(graph: Graph): ReadonlyMap<string, string> {
  return new Map([
    ['documents.jsonl', lines(graph.documents)],
    [
      'articles.jsonl',
      lines(
        graph.articles.map(({ authorPost, pageStart, pageEnd, ...rest }) => ({
          ...rest,
          author_post: authorPost,
          page_start: pageStart,
          page_end: pageEnd,
        })),
      ),
    ],
    ['passages.jsonl', lines(graph.passages)],
    ['entities.jsonl', lines(graph.entities)],
    ['mentions.jsonl', lines(graph.mentions)],
    [
      'edges.jsonl',
      lines(
        graph.edges.map(({ logDice, g2, npmi, ...rest }) => ({
          ...rest,
          logdice: round(logDice),
          g2: round(g2),
          npmi: round(npmi),
        })),
      ),
    ],
    ['relations.jsonl', lines(graph.relations)],
  ]);
}
