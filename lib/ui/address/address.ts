/** The view as the part of the address after `#`, and back. An address is outside data: what it does not make sense of is left at its default and told. */
import { ENTITY_TYPES } from '../../model/types';
import { COURSES } from '../../query/drift/drift';
import { FIGURE_KINDS } from '../../query/targets/figures';
import { ASKED_FIELDS } from './asked';
import {
  count,
  digits,
  ends,
  flag,
  number,
  oneOf,
  orNull,
  pins,
  someOf,
  span,
  text,
  texts,
  type Codec,
} from './codecs';
import {
  DEPTHS,
  HASH_DIGITS,
  HOME,
  MEASURES,
  OVER_TIME,
  PATH_WAYS,
  PLACE_LEVELS,
  ROWS,
  sound,
  TABS,
  TIME_SCALES,
  WINDOWS,
  type PlaceLevel,
  type View,
} from './view';

/** The fields of an address in their order: the name of each, and how its value is written. */
const FIELDS: { readonly [K in keyof View]: readonly [name: string, codec: Codec<View[K]>] } = {
  pack: ['pack', digits(HASH_DIGITS)],
  tab: ['tab', oneOf(TABS)],
  entity: ['entity', text],
  other: ['with', text],
  also: ['also', texts],
  article: ['article', text],
  passage: ['passage', text],
  at: ['at', span],
  words: ['words', text],
  hits: ['hits', text],
  hidden: ['hide', someOf(ENTITY_TYPES)],
  levels: ['levels', someOf<PlaceLevel>(PLACE_LEVELS)],
  window: ['window', oneOf(WINDOWS)],
  measure: ['measure', oneOf(MEASURES)],
  min: ['min', number],
  count: ['count', count],
  mentions: ['mentions', count],
  column: ['column', text],
  document: ['document', text],
  only: ['only', texts],
  removed: ['without', texts],
  centre: ['centre', text],
  depth: ['depth', oneOf(DEPTHS)],
  pinned: ['pins', pins],
  expanded: ['expand', texts],
  path: ['path', ends],
  way: ['way', oneOf(PATH_WAYS)],
  communities: ['groups', flag],
  rows: ['rows', oneOf(ROWS)],
  sort: ['sort', text],
  figures: ['figures', oneOf(FIGURE_KINDS)],
  indicator: ['indicator', text],
  over: ['over', oneOf(OVER_TIME)],
  scale: ['scale', oneOf(TIME_SCALES)],
  against: ['against', digits(HASH_DIGITS)],
  course: ['course', orNull(oneOf(COURSES))],
  whole: ['whole', flag],
  ...ASKED_FIELDS,
};
const KEYS = Object.keys(FIELDS) as (keyof View)[];

/** `#pack=…&entity=…`; only what differs from {@link HOME}. */
export function printAddress(view: View): string {
  const given = KEYS.flatMap((key) => {
    const [name, printed, home] = [FIELDS[key][0], printField(key, view), printField(key, HOME)];
    return printed === home ? [] : [`${name}=${printed}`];
  });
  return '#' + given.join('&');
}

/** Whether a view is that of a pack just opened. */
export const isHome = (view: View): boolean => printAddress({ ...view, pack: null }) === printAddress(HOME);

/** What an address says, and what of it could not be read. */
export interface ReadAddress {
  readonly view: View;
  /** Names of fields that are unknown or whose value makes no sense, as they stand there, each once. */
  readonly ignored: readonly string[];
}

export function parseAddress(hash: string): ReadAddress {
  const fields = new Map<string, string>();
  for (const field of hash.replace(/^#/, '').split('&')) {
    const cut = field.indexOf('=');
    if (field !== '') fields.set(cut < 0 ? field : field.slice(0, cut), cut < 0 ? '' : field.slice(cut + 1));
  }
  let view = HOME;
  for (const key of KEYS) {
    const written = fields.get(FIELDS[key][0]);
    const value = written === undefined || written === '' ? undefined : FIELDS[key][1].parse(written);
    if (value === undefined) continue;
    view = { ...view, [key]: value };
    fields.delete(FIELDS[key][0]);
  }
  return { view: sound(view), ignored: [...fields.keys()] };
}

const printField = <K extends keyof View>(key: K, view: View): string => FIELDS[key][1].print(view[key]);
