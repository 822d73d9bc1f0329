import { containerOf, kindOf, pagesOf, quoted, type Cited, type Kind } from './cited';
import { webAddress } from '../model/web-address';

/** Letters of GB/T 7714—2015, appendix B. It has none for laws (S is for technical standards): they are Z, other. */
const LETTERS: Record<Kind, string> = {
  newspaper: 'N',
  magazine: 'J',
  web: 'EB/OL',
  report: 'R',
  law: 'Z',
  other: 'Z',
};
/** Authors named before 等 (GB/T 7714—2015, 8.1.2). */
const NAMED = 3;

/**
 * The quote, and under it the reference after GB/T 7714—2015, with the punctuation of its examples (4.2, 4.4, 4.6, 8.8.2): authors. title[J].
 * magazine, year: page; title[N]. paper, date(page); title[EB/OL]. site. (date)[day of copying]. address. Fields that the pack does not
 * know are left out.
 */
export function gbt7714(cited: Cited): string {
  const { quote, article } = cited;
  const page = pagesOf(cited, '-');
  const kind = kindOf(cited);
  const authors = article.authors.slice(0, NAMED).join('，') + (article.authors.length > NAMED ? '，等' : '');
  const container = containerOf(cited);
  const year = article.date?.slice(0, 4) ?? null;
  const at = page === null ? '' : `: ${page}`;
  const link = webAddress(cited.document?.uri ?? '');
  const where =
    kind === 'web'
      ? [container, `${article.date === null ? '' : `(${article.date})`}[${cited.accessed}]`, link]
          .filter(Boolean)
          .join('. ')
      : kind === 'newspaper'
        ? [container, article.date].filter(Boolean).join(', ') + (page === null ? '' : `(${page})`)
        : kind === 'magazine'
          ? [container, year].filter(Boolean).join(', ') + at
          : [container, article.date].filter(Boolean).join(', ') + at;
  const parts = [authors, `${article.title}[${LETTERS[kind]}]`, where.replace(/^: /u, '')].filter(Boolean);
  return `${quoted(quote)}\n${parts.join('. ')}.`;
}
