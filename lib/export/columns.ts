/** The attributes that graph formats carry of names and links, of each its name, its type and its value. */
import type { Exchange, ExchangeEdge, ExchangeNode } from './exchange';
import { quotesOf } from './quote';

export type Value = string | number | null;

export interface Column<Row> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'double';
  /** Null where it is left out. */
  readonly of: (row: Row) => Value;
}

/** Between the parts of a list. */
const AND = '；';

/** Round a measure to six decimals, so that the text is the same on every machine. */
export const round = (x: number): number => Math.round(x * 1e6) / 1e6;

export const NODE_COLUMNS: readonly Column<ExchangeNode>[] = [
  { name: 'type', type: 'string', of: ({ type }) => type },
  { name: 'subtype', type: 'string', of: ({ subtype }) => subtype },
  { name: 'aliases', type: 'string', of: ({ aliases }) => aliases.join(AND) || null },
  { name: 'mentions', type: 'integer', of: ({ mentions }) => mentions },
  { name: 'articles', type: 'integer', of: ({ articles }) => articles },
  { name: 'community', type: 'integer', of: ({ community }) => (community < 0 ? null : community) },
  {
    name: 'attributes',
    type: 'string',
    of: ({ attrs }) => (Object.keys(attrs).length === 0 ? null : JSON.stringify(attrs)),
  },
];

export function edgeColumns(exchange: Exchange): readonly Column<ExchangeEdge>[] {
  const quote = lastOf(quotesOf(exchange));
  const passageId = (index: number) => exchange.passages.get(index)!.id;
  return [
    { name: 'sentences', type: 'integer', of: ({ sentence }) => sentence },
    { name: 'passages', type: 'integer', of: ({ passage }) => passage },
    { name: 'articles', type: 'integer', of: ({ article }) => article },
    { name: 'articles_by_passage', type: 'integer', of: ({ spread }) => spread },
    { name: 'logDice', type: 'double', of: ({ logDice }) => round(logDice) },
    { name: 'G2', type: 'double', of: ({ g2 }) => round(g2) },
    { name: 'NPMI', type: 'double', of: ({ npmi }) => round(npmi) },
    { name: 'passage_ids', type: 'string', of: ({ passages }) => passages.map(passageId).join(AND) || null },
    { name: 'quote', type: 'string', of: (edge) => quote(edge)?.quote ?? null },
    { name: 'quote_source', type: 'string', of: (edge) => quote(edge)?.source ?? null },
  ];
}

/** Remembers the last answer: two columns ask for the same quote. */
function lastOf<K, V>(make: (key: K) => V): (key: K) => V {
  let last: { readonly key: K; readonly value: V } | undefined;
  return (key) => (last?.key === key ? last : (last = { key, value: make(key) })).value;
}

/** A row as an object, without what is left out. */
export const record = <Row>(columns: readonly Column<Row>[], row: Row): Readonly<Record<string, Value>> =>
  Object.fromEntries(columns.map(({ name, of }) => [name, of(row)] as const).filter(([, value]) => value !== null));
