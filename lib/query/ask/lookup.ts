import { ENTITY_TYPES } from '../../model/types';
import { waysToWrite } from './names';
import type { Query, Wanted } from './types';

/** What names can be asked for: entities of a type, articles, dates, figures. */
export const asks = [...ENTITY_TYPES, 'article', 'date', 'figure'] as const;
export type Ask = (typeof asks)[number];

const WANTED: Readonly<Partial<Record<Ask, Wanted>>> = {
  ...{ place: 'places', person: 'persons', article: 'articles', date: 'dates', figure: 'figures' },
};

/** A query by names: what holds all of them, of the kind asked for. */
export function queryOf(names: readonly string[], ask: Ask): Query {
  const type = ENTITY_TYPES.find((each) => each === ask);
  const wanted = WANTED[ask] ?? 'things';
  return {
    inWords: false,
    wanted,
    words: names.join('、'),
    // A post, an indicator or a place is no name that a sentence has to hold to the letter.
    names: wanted === 'places' || wanted === 'articles' || wanted === 'dates' ? names.map(waysToWrite) : [],
    types: type ? [type] : [],
    level: null,
    own: false,
    relation: null,
    unit: null,
    head: null,
  };
}
