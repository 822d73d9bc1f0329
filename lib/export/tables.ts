/** What is on the screen as tables for a spreadsheet. Column names are the field's, in English in either language. */
import { webAddress } from '../model/web-address';
import type { EdgeRow, Overview, PassageRow } from '../query/types';
import { csv } from './csv';

type Counted = Pick<Overview, 'entities' | 'articles' | 'documents'>;

/** @param nodes indices in the order of the rows */
export function nodesCsv({ entities }: Counted, nodes: readonly number[]): string {
  return csv(
    ['id', 'name', 'type', 'subtype', 'aliases', 'mentions', 'articles', 'community'],
    nodes.map((node) => {
      const { id, name, type, subtype, aliases, mentions, articles, community } = entities[node]!;
      return [id, name, type, subtype, aliases.join('；'), mentions, articles, community < 0 ? null : community];
    }),
  );
}

export function edgesCsv({ entities }: Counted, edges: readonly EdgeRow[]): string {
  return csv(
    [
      ...['source', 'source_name', 'target', 'target_name'],
      ...['sentences', 'passages', 'articles', 'articles_by_passage', 'logDice', 'G2', 'NPMI'],
    ],
    edges.map(({ a, b, sentence, passage, article, spread, logDice, g2, npmi }) => {
      const [from, to] = [entities[a]!, entities[b]!];
      return [from.id, from.name, to.id, to.name, sentence, passage, article, spread, logDice, g2, npmi];
    }),
  );
}

/** A row for each passage, with the names of `nodes` that it holds. */
export function passagesCsv(
  { entities, articles, documents }: Counted,
  passages: readonly PassageRow[],
  nodes: ReadonlySet<number>,
): string {
  const documentOf = new Map(documents.map((document) => [document.id, document]));
  return csv(
    ['id', 'article', 'authors', 'column', 'date', 'page', 'document', 'link', 'names', 'text'],
    passages.map(({ id, article: home, page, text, mentions }) => {
      const article = articles[home]!;
      const document = documentOf.get(article.document);
      const held = [...new Set(mentions.map(({ entity }) => entity))].filter((entity) => nodes.has(entity));
      return [
        ...[id, article.title, article.authors.join('；'), article.column, article.date],
        ...[page ?? article.pageStart, document?.title ?? null, document ? webAddress(document.uri) : null],
        ...[held.map((entity) => entities[entity]!.name).join('；'), text],
      ];
    }),
  );
}
