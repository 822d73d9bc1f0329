/** A quote and where it stands: what every format of citation is made from. */
import type { Article, SourceDocument } from '../model/types';
import { webAddress } from '../model/web-address';

export interface Cited {
  readonly quote: string;
  readonly article: Article;
  readonly document: SourceDocument | undefined;
  /** Printed page; null where the file has none, and none is cited. */
  readonly page: number | null;
  /** Whether the document holds several articles, as an issue of a magazine does. */
  readonly collected: boolean;
}

/** What is cited: by it the formats choose their letters and types. */
export type Kind = 'magazine' | 'web' | 'report' | 'law' | 'other';

const LAW = /(?:法|条例|规定|办法|细则|决定)(?:（[^（）]*）)?$/u;
const REPORT = /(?:工作)?报告$/u;

export function kindOf({ article, document, collected }: Cited): Kind {
  if (webAddress(document?.uri ?? '') !== null) return 'web';
  if (collected || article.column !== null) return 'magazine';
  if (LAW.test(article.title)) return 'law';
  return REPORT.test(article.title) ? 'report' : 'other';
}

/** The title of what the article appeared in, where that is another than its own. */
export const containerOf = ({ article, document }: Cited): string | null =>
  document && document.title !== '' && document.title !== article.title ? document.title : null;

/** Quotes inside quotes: “以‘枫桥经验’为底本”. */
export const quoted = (quote: string): string => `“${quote.replaceAll('“', '‘').replaceAll('”', '’')}”`;
