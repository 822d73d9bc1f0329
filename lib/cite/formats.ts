/** The formats in which a quote can be copied with its citation. */
import { bibtex } from './bibtex';
import type { Cited } from './cited';
import { csl } from './csl';
import { gbt7714 } from './gbt7714';
import { plain } from './plain';

export const CITATIONS = { plain, gbt7714, bibtex, csl } as const satisfies Record<string, (cited: Cited) => string>;
export type CitationFormat = keyof typeof CITATIONS;
export const isCitationFormat = (name: unknown): name is CitationFormat =>
  typeof name === 'string' && Object.hasOwn(CITATIONS, name);
