import type { Finding } from '../../lib/model/finding';
import type { RawDocument } from './types';

const byUnit = (x: string, y: string): number => (x < y ? -1 : Number(x > y));

/**
 * Documents in the one order of a build, by name and then by content, whatever order they were handed over in. A document whose bytes
 * are those of one before is left out with a finding: its names would count twice.
 */
export function distinctDocuments(documents: readonly RawDocument[]): {
  readonly distinct: readonly RawDocument[];
  readonly twice: readonly Finding[];
} {
  const first = new Map<string, RawDocument>();
  const twice: Finding[] = [];
  for (const document of documents.toSorted((x, y) => byUnit(x.uri, y.uri) || byUnit(x.sha256, y.sha256))) {
    const before = first.get(document.sha256);
    if (!before) first.set(document.sha256, document);
    else
      twice.push({
        code: 'same-file-twice',
        where: document.uri,
        message: `has the same bytes as ${before.uri} and was left out`,
      });
  }
  return { distinct: [...first.values()], twice };
}
