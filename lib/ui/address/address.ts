/** The view as the part of the address after `#`, and back. An address is outside data: what it does not make sense of is left at its default. */
import { ENTITY_TYPES, type EntityType, type Span } from '../../model/types';
import { HASH_DIGITS, HOME, inOrder, MEASURES, TABS, WINDOWS, type View } from './view';

/** What `encodeURIComponent` throws at. */
const LONE_SURROGATE = /\p{Cs}/gu;

/** `#pack=…&entity=…`; only what differs from {@link HOME}. */
export function printAddress(view: View): string {
  const fields: [string, string | null][] = [
    ['pack', view.pack],
    ['tab', view.tab === HOME.tab ? null : view.tab],
    ['entity', view.entity],
    ['with', view.other],
    ['article', view.article],
    ['passage', view.passage],
    ['at', view.at && view.at.join('-')],
    ['words', view.words],
    ['hide', view.hidden.join(',') || null],
    ['window', view.window === HOME.window ? null : view.window],
    ['measure', view.measure === HOME.measure ? null : view.measure],
    ['min', view.min === null ? null : String(view.min)],
  ];
  const given = fields.filter((field): field is [string, string] => field[1] !== null);
  return (
    '#' +
    given.map(([name, value]) => `${name}=${encodeURIComponent(value.replace(LONE_SURROGATE, '\ufffd'))}`).join('&')
  );
}

export function parseAddress(hash: string): View {
  const fields = new Map<string, string>();
  for (const field of hash.replace(/^#/, '').split('&')) {
    const cut = field.indexOf('=');
    const value = cut < 0 ? null : decode(field.slice(cut + 1));
    if (value) fields.set(field.slice(0, cut), value);
  }
  const text = (name: string) => fields.get(name) ?? null;
  const entity = text('entity');
  return {
    pack: text('pack')?.slice(0, HASH_DIGITS) ?? null,
    tab: oneOf(TABS, text('tab')) ?? HOME.tab,
    entity,
    other: entity === null ? null : text('with'),
    article: text('article'),
    passage: text('passage'),
    at: span(text('at')),
    words: text('words'),
    hidden: inOrder((text('hide') ?? '').split(',').filter(isType)),
    window: oneOf(WINDOWS, text('window')) ?? HOME.window,
    measure: oneOf(MEASURES, text('measure')) ?? HOME.measure,
    min: number(text('min')),
  };
}

function decode(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}

const isType = (name: string): name is EntityType => (ENTITY_TYPES as readonly string[]).includes(name);

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | undefined =>
  values.find((known) => known === value);

function span(value: string | null): Span | null {
  const found = /^(\d{1,9})-(\d{1,9})$/.exec(value ?? '');
  if (!found) return null;
  const [start, end] = [Number(found[1]), Number(found[2])];
  return start < end ? [start, end] : null;
}

function number(value: string | null): number | null {
  return value !== null && /^-?\d{1,9}(\.\d{1,6})?$/.test(value) ? Number(value) : null;
}
