import { containerOf, kindOf, pagesOf, type Cited, type Kind } from './cited';
import { webAddress } from '../model/web-address';

const TYPES: Record<Kind, string> = {
  ...{ newspaper: 'article', magazine: 'article', web: 'online', report: 'techreport', law: 'misc', other: 'misc' },
};

const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
/** Text between braces: what TeX reads as commands is written as itself. */
const tex = (text: string): string =>
  text.replace(/[\\~^]|[{}$&#%_]/gu, (sign) => SPECIAL[sign] ?? `\\${sign}`).replace(/\s+/gu, ' ');

/** An entry for BibTeX or BibLaTeX, the quote as its note. Chinese names are braced, so that no program parts them. */
export function bibtex(cited: Cited): string {
  const { quote, article } = cited;
  const kind = kindOf(cited);
  const [year, month] = (article.date ?? '').split('-');
  const container = containerOf(cited);
  const link = webAddress(cited.document?.uri ?? '');
  const fields: [string, string | null | undefined][] = [
    ['title', `{${tex(article.title)}}`],
    ['author', article.authors.map((author) => `{${tex(author)}}`).join(' and ')],
    [TYPES[kind] === 'article' ? 'journal' : 'howpublished', container && tex(container)],
    ['year', year],
    ['month', month],
    ['pages', pagesOf(cited, '--')],
    // Addresses hold signs that TeX would read; url takes them as they are, but for braces.
    ['url', link?.replace(/[{}]/gu, encodeURIComponent)],
    ['urldate', link && cited.accessed],
    ['note', tex(quote)],
    ['langid', 'chinese'],
  ];
  const written = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},`);
  return `@${TYPES[kind]}{wenmai-${article.id},\n${written.join('\n')}\n}`;
}
