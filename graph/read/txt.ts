import { linesOf } from './lines';
import type { Parsed } from './types';

/** Plain text: lines as they are; it declares neither title nor date. */
export function parseText(text: string): Parsed {
  return { text, title: null, date: null, ...linesOf(text) };
}
