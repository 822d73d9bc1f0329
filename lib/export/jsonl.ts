import type { Article, Edge, Entity, Graph, Mention, Passage, Relation, SourceDocument } from '../model/types';

/** Round a measure to six decimals, so that the text is the same on every machine. */
const round = (x: number): number => Math.round(x * 1e6) / 1e6;

/** One object a line, its fields in the order of the contract whatever order they were set in; what follows them is ours. */
const table = <Row>(rows: readonly Row[], fields: (row: Row) => object): string =>
  rows.map((row) => `${JSON.stringify(fields(row))}\n`).join('');

const document = ({ id, title, uri, format, sha256, pages }: SourceDocument) => ({
  id,
  title,
  uri,
  format,
  sha256,
  pages,
});

const article = ({
  id,
  document: home,
  order,
  title,
  authors,
  authorPost,
  column,
  place,
  pageStart,
  pageEnd,
  date,
}: Article) => ({
  ...{ id, document: home, order, title, authors, author_post: authorPost, column, place },
  ...{ page_start: pageStart, page_end: pageEnd, date },
});

const passage = ({ id, article: home, index, kind, page, text, sentences, source }: Passage) => ({
  ...{ id, article: home, index, kind, page, text, sentences },
  source,
});

const entity = ({ id, type, subtype, name, aliases, attrs, mentions, articles }: Entity) => ({
  ...{ id, type, subtype, name, aliases, attrs, mentions, articles },
});

const mention = ({ entity: of, passage: where, start, end, surface, kind, evidence }: Mention) => ({
  ...{ entity: of, passage: where, start, end, surface, kind },
  evidence,
});

const edge = ({ a, b, sentence, passage: meetings, article: shared, spread, logDice, g2, npmi, passages }: Edge) => ({
  ...{ a, b, sentence, passage: meetings, article: shared },
  ...{ logdice: round(logDice), g2: round(g2), npmi: round(npmi), passages },
  spread,
});

const relation = ({ type, subject, object, value, attrs, passage: where, start, end }: Relation) => ({
  ...{ type, subject, object, value, attrs, passage: where, start, end },
});

/** The export contract: file name to text, JSON Lines. */
export function exportJsonl(graph: Graph): ReadonlyMap<string, string> {
  return new Map([
    ['documents.jsonl', table(graph.documents, document)],
    ['articles.jsonl', table(graph.articles, article)],
    ['passages.jsonl', table(graph.passages, passage)],
    ['entities.jsonl', table(graph.entities, entity)],
    ['mentions.jsonl', table(graph.mentions, mention)],
    ['edges.jsonl', table(graph.edges, edge)],
    ['relations.jsonl', table(graph.relations, relation)],
  ]);
}
