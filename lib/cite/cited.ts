/** A quote and where it stands: what every format of citation is made from. */
import type { Article, SourceDocument } from '../model/types';
import { webAddress } from '../model/web-address';

export interface Cited {
  readonly quote: string;
  readonly article: Article;
  readonly document: SourceDocument | undefined;
  /** First and last page of the file that the quote stands on, from 1; null where the file has none, and none is cited. */
  readonly pages: readonly [number, number] | null;
  /** Whether the document holds several articles, as an issue of a magazine does. */
  readonly collected: boolean;
  /** ISO day on which the quote is copied: web pages are cited with it. */
  readonly accessed: string;
}

/** What is cited: by it the formats choose their letters and types. */
export type Kind = 'newspaper' | 'magazine' | 'web' | 'report' | 'law' | 'other';

const LAW = /(?:法|条例|规定|办法|细则|决定)(?:（[^（）]*）)?$/u;
const REPORT = /(?:工作)?报告$/u;

/** Names that end as those of newspapers and are none: journals of universities, gazettes, reports of a year. */
const NO_PAPER = /(?:学|公|年|季|简|通|汇|情|海|画|战|警|申|上|举|预)报$/u;

/**
 * The name of the newspaper that a document is of, or null. No field of a document says so; the rule is its title: what is left without
 * book marks, and without date or number behind, ends in 报 (日报, 晚报, 时报 …) and is none of the other things that end so.
 */
export function newspaperOf({ document }: Pick<Cited, 'document'>): string | null {
  const name = (document?.title ?? '')
    .replace(/[\s\d年月日第期号版.\-—/（）()]+$/u, '')
    .replace(/^《([^《》]*)》$/u, '$1');
  return /\p{sc=Han}{2,}报$/u.test(name) && !NO_PAPER.test(name) ? name : null;
}

export function kindOf(cited: Cited): Kind {
  const { article, document, collected } = cited;
  if (webAddress(document?.uri ?? '') !== null) return 'web';
  if (newspaperOf(cited) !== null) return 'newspaper';
  if (collected || article.column !== null) return 'magazine';
  if (LAW.test(article.title)) return 'law';
  return REPORT.test(article.title) ? 'report' : 'other';
}

/** Pages as one writes them, “12” or “12–13”; null where none are known. */
export function pagesOf({ pages }: Pick<Cited, 'pages'>, dash: string): string | null {
  if (pages === null) return null;
  const [first, last] = pages;
  return first === last ? String(first) : `${first}${dash}${last}`;
}

/** The title of what the article appeared in, where that is another than its own. */
export function containerOf(cited: Pick<Cited, 'article' | 'document'>): string | null {
  const { article, document } = cited;
  if (!document || document.title === '' || document.title === article.title) return null;
  return newspaperOf(cited) ?? document.title;
}

/** Quotes inside quotes: “以‘枫桥经验’为底本”. */
export const quoted = (quote: string): string => `“${quote.replaceAll('“', '‘').replaceAll('”', '’')}”`;
