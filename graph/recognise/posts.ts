import { derived } from '../lexicon/derived';
import { Affixes } from './affixes';

/** `office` is held in a body (书记, 局长, 教授), `occupation` says what somebody does or is (记者, 茶农). */
export type PostKind = 'office' | 'occupation';

/** Posts and occupations of the lexicon. */
export const postsOf = derived(
  (lexicon) => new Affixes(new Map(lexicon.table('posts').map((row) => [row.post!, row.kind as PostKind]))),
);
