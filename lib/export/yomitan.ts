import { ENTITY_TYPES, type EntityType } from '../model/types';
import type { Exchange, ExchangeNode } from './exchange';
import { jsonItems, mapped } from './json';
import { sentenceAt, sources, type Quoted } from './quote';

/** Terms of one bank. */
const TERMS = 10_000;

/** What a tag says when pointed at. */
const NOTES: Readonly<Record<EntityType, string>> = {
  ...{ place: '地点 place', person: '人物 person', programme: '项目 programme', law: '法规 law' },
  ...{ org: '机构 organisation', document: '文件 document', event: '会议 event', tifa: '提法 formulation' },
};

/** One surface of an entity, and how it stands in the text. */
interface Term extends Quoted {
  readonly surface: string;
  readonly node: ExchangeNode;
  /** Mentions by this surface; 0 for a canonical name that no text writes. */
  count: number;
}

/**
 * A dictionary for Yomitan, format 3 (github.com/yomidevs/yomitan, ext/data/schemas: dictionary-index, term-bank-v3, tag-bank-v3): every
 * surface a term whose glossary tells the full name, type and counts, and quotes the first sentence that writes it. References back
 * (《条例》, 我省) are no terms: elsewhere they mean something else.
 */
export function yomitan(exchange: Exchange): ReadonlyMap<string, Iterable<string>> {
  const terms = termsOf(exchange);
  const banks = Array.from({ length: Math.max(1, Math.ceil(terms.length / TERMS)) }, (_, i) => {
    const some = terms.slice(i * TERMS, (i + 1) * TERMS);
    return [`term_bank_${i + 1}.json`, list(mapped(some, entry))] as const;
  });
  const tags = ENTITY_TYPES.map((type, i) => [type, 'wenmai', i, NOTES[type], 0]);
  return new Map<string, Iterable<string>>([
    ['index.json', [`${JSON.stringify(index(exchange), null, 2)}\n`]],
    ['tag_bank_1.json', list(tags)],
    ...banks,
  ]);
}

const index = ({ title, contentHash, method, documents }: Exchange) => ({
  ...{ title: `${title} (Wenmai)`, revision: contentHash.slice(0, 12), format: 3, sequenced: true },
  ...{ author: 'Wenmai 文脉', description: method, attribution: documents.map(({ title: name }) => name).join('、') },
  ...{ sourceLanguage: 'zh', targetLanguage: 'zh' },
});

/** By surface, then the entity that is mentioned most. */
function termsOf(exchange: Exchange): readonly Term[] {
  const where = sources(exchange);
  const terms = new Map<string, Term>();
  for (const row of exchange.passages.values())
    for (const { entity, start, end, kind } of row.mentions) {
      const node = exchange.nodes.get(entity);
      if (!node || kind === 'coref') continue;
      const surface = row.text.slice(start, end);
      const key = `${entity} ${surface}`;
      const known = terms.get(key);
      if (known) known.count++;
      else terms.set(key, { surface, node, count: 1, quote: sentenceAt(row, start), source: where(row) });
    }
  for (const node of exchange.nodes.values()) {
    const key = `${node.index} ${node.name}`;
    if (!terms.has(key)) terms.set(key, { surface: node.name, node, count: 0, quote: '', source: '' });
  }
  return [...terms.values()].sort(
    (x, y) =>
      (x.surface < y.surface ? -1 : x.surface > y.surface ? 1 : 0) ||
      y.node.mentions - x.node.mentions ||
      x.node.index - y.node.index,
  );
}

/** Term, reading, tags of the definition, rules of inflection, score, glossary, sequence, tags of the term. */
const entry = ({ surface, node, count, quote, source }: Term) => [
  ...[surface, '', node.type, '', count],
  [{ type: 'structured-content', content: glossary(node, quote, source) }],
  ...[node.index + 1, ''],
];

const glossary = ({ name, aliases, mentions, articles }: ExchangeNode, quote: string, source: string) => [
  { tag: 'div', lang: 'zh', style: { fontWeight: 'bold' }, content: name },
  ...(aliases.length === 0 ? [] : [{ tag: 'div', lang: 'zh', content: `又作：${aliases.join('、')}` }]),
  { tag: 'div', lang: 'zh', content: `提及 ${mentions} 次，见于 ${articles} 篇` },
  ...(quote === ''
    ? []
    : [
        { tag: 'div', lang: 'zh', style: { marginTop: 0.3 }, content: `“${quote}”` },
        { tag: 'div', lang: 'zh', style: { fontSize: 'small' }, content: source },
      ]),
];

function* list(items: Iterable<unknown>): Generator<string> {
  yield '[\n';
  yield* jsonItems(items);
  yield '\n]\n';
}
