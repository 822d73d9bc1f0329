import { containerOf, kindOf, pagesOf, type Cited, type Kind } from './cited';
import { webAddress } from '../model/web-address';

const TYPES: Record<Kind, string> = {
  ...{
    newspaper: 'article-newspaper',
    magazine: 'article-magazine',
    web: 'webpage',
    report: 'report',
    law: 'legislation',
    other: 'document',
  },
};

/** A list of one item of CSL-JSON 1.0.2 (the citation style language's data schema), the quote as its note. */
export function csl(cited: Cited): string {
  const { quote, article } = cited;
  const page = pagesOf(cited, '-');
  const container = containerOf(cited);
  const link = webAddress(cited.document?.uri ?? '');
  const parts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });
  const item = {
    id: `wenmai-${article.id}`,
    type: TYPES[kindOf(cited)],
    title: article.title,
    // Chinese names are not parted into family and given name: no data says where.
    ...(article.authors.length > 0 ? { author: article.authors.map((literal) => ({ literal })) } : {}),
    ...(container ? { 'container-title': container } : {}),
    ...(article.date ? { issued: parts(article.date) } : {}),
    ...(page === null ? {} : { page }),
    ...(link ? { URL: link, accessed: parts(cited.accessed) } : {}),
    language: 'zh-CN',
    note: quote,
  };
  return JSON.stringify([item], null, 2);
}
