import type { PassageKind } from '../../lib/model/types';
import type { Furniture, RestoredArticle, RestoredPassage } from './types';

/** What restoring makes of the lines of a file, before white space and mark-up are accounted for. */
export interface Restored {
  readonly articles: readonly RestoredArticle[];
  readonly aside: readonly Furniture[];
}

/** Texts of the passages of a kind, in order. */
export const textsOf = (passages: readonly RestoredPassage[], kind: PassageKind): readonly string[] =>
  passages.filter((passage) => passage.kind === kind).map(({ text }) => text);

/** Title of an article that has none: its first clause; where it has no text, the name of the file. */
export const firstClause = (passages: readonly RestoredPassage[], file: string): string =>
  /^[^。！？；]{1,30}/u.exec(textsOf(passages, 'body')[0] ?? '')?.[0] ?? file;
