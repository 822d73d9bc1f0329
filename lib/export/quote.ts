/** The words that prove what is exported, and where they stand. */
import { whereOf } from '../cite/plain';
import type { Article, SourceDocument } from '../model/types';
import type { PassageRow } from '../query/types';
import type { Exchange, ExchangeEdge } from './exchange';

/** A quote with its source, as a line of text: 《题名》，《文献》，日期，第 3 页. */
export interface Quoted {
  readonly quote: string;
  readonly source: string;
}

/** Characters of a passage that is quoted because no sentence of it holds both names. */
const MOST = 300;

/**
 * One proof of each link: the first sentence that holds both names, else the beginning of the first passage that does.
 * Null for a link without passages.
 */
export function quotesOf(exchange: Exchange): (edge: ExchangeEdge) => Quoted | null {
  const where = sources(exchange);
  return ({ a, b, passages }) => {
    for (const index of passages) {
      const row = exchange.passages.get(index)!;
      const span = row.sentences.find(([start, end]) => {
        const holds = (entity: number) =>
          row.mentions.some((mention) => mention.entity === entity && mention.start >= start && mention.end <= end);
        return holds(a) && holds(b);
      });
      if (span) return { quote: row.text.slice(...span), source: where(row) };
    }
    const first = passages.length === 0 ? null : exchange.passages.get(passages[0]!)!;
    return first && { quote: shorten(first.text), source: where(first) };
  };
}

/** The sentence around a place of a passage. */
export const sentenceAt = ({ text, sentences }: PassageRow, at: number): string =>
  text.slice(...(sentences.find(([start, end]) => start <= at && at < end) ?? [0, text.length]));

/** Where a passage stands, as a line of text. */
export function sources({ articles, documents }: Exchange): (row: PassageRow) => string {
  const documentOf = byId(documents);
  return ({ article: index, page }) => {
    const article = articles[index]!;
    const at = page ?? article.pageStart;
    return whereOf({ article, document: documentOf(article), pages: at === null ? null : [at, at] });
  };
}

/** The document of an article. */
export function byId(documents: readonly SourceDocument[]): (article: Article) => SourceDocument | undefined {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return ({ document }) => byId.get(document);
}

/** The beginning of a text, no character cut in two. */
function shorten(text: string): string {
  if (text.length <= MOST) return text;
  const high = text.charCodeAt(MOST - 1);
  return `${text.slice(0, high >= 0xd800 && high < 0xdc00 ? MOST - 1 : MOST)}…`;
}
