/** How values of a view are written in the address, and read. What cannot be read is undefined: an address is outside data. */
import type { Span } from '../../model/types';
import type { Pin } from './view';

export interface Codec<T> {
  /** Escaped; the empty text for no value. */
  print(value: T): string;
  /** Of a text that is not empty; undefined for what makes no sense. */
  parse(text: string): T | undefined;
}

/** What `encodeURIComponent` throws at. */
const LONE_SURROGATE = /\p{Cs}/gu;
/** Longer texts and lists are no work of ours. */
const MOST = { characters: 2000, items: 1000 };

const escape = (text: string): string => encodeURIComponent(text.replace(LONE_SURROGATE, '\ufffd'));

function unescape(text: string): string | undefined {
  if (text.length > MOST.characters) return undefined;
  try {
    return decodeURIComponent(text) || undefined;
  } catch {
    return undefined;
  }
}

/** The codec that prints null as nothing. */
export const orNull = <T>({ print, parse }: Codec<T>): Codec<T | null> => ({
  print: (value) => (value === null ? '' : print(value)),
  parse,
});

export const text: Codec<string | null> = orNull({ print: escape, parse: unescape });

export const oneOf = <T extends string>(values: readonly T[]): Codec<T> => ({
  print: (value) => value,
  parse: (text) => values.find((known) => known === text),
});

/** Values apart by commas, each once; a part that cannot be read spoils the whole. */
function list<T>({ print, parse }: Codec<T>, keyOf: (value: T) => unknown): Codec<readonly T[]> {
  return {
    print: (values) => values.map(print).join(','),
    parse(text) {
      const values = new Map<unknown, T>();
      for (const part of text.split(',', MOST.items + 1)) {
        const value = part === '' ? undefined : parse(part);
        if (value === undefined) return undefined;
        values.set(keyOf(value), value);
      }
      return values.size > MOST.items ? undefined : [...values.values()];
    },
  };
}

export const texts: Codec<readonly string[]> = list({ print: escape, parse: unescape }, (text) => text);

/** Some of a few known values, in their own order. */
export function someOf<T extends string>(values: readonly T[]): Codec<readonly T[]> {
  const { print, parse } = list(oneOf(values), (value) => value);
  return {
    print,
    parse: (text) => {
      const read = parse(text);
      return read && values.filter((value) => read.includes(value));
    },
  };
}

export const flag: Codec<boolean> = {
  print: (value) => (value ? '1' : ''),
  parse: (text) => (text === '1' ? true : undefined),
};

const matching = <T>(pattern: RegExp, of: (groups: RegExpExecArray) => T | undefined) => {
  return (text: string): T | undefined => {
    const found = pattern.exec(text);
    return found ? of(found) : undefined;
  };
};

export const span: Codec<Span | null> = orNull({
  print: ([start, end]) => `${start}-${end}`,
  parse: matching(/^(\d{1,9})-(\d{1,9})$/, ([, start, end]) =>
    Number(start) < Number(end) ? [Number(start), Number(end)] : undefined,
  ),
});

export const number: Codec<number | null> = orNull({
  print: String,
  parse: matching(/^-?\d{1,9}(?:\.\d{1,6})?$/, ([all]) => Number(all)),
});

/** A whole number from 1. */
export const count: Codec<number | null> = orNull({
  print: String,
  parse: matching(/^[1-9]\d{0,8}$/, ([all]) => Number(all)),
});

/** `id@x@y`; the sign is escaped inside the id. */
export const pins: Codec<readonly Pin[]> = list<Pin>(
  {
    print: ({ id, x, y }) => `${escape(id)}@${x}@${y}`,
    parse: matching(/^([^@]+)@(-?\d{1,6})@(-?\d{1,6})$/, ([, name, x, y]) => {
      const id = unescape(name!);
      // Adding zero leaves no negative zero.
      return id === undefined ? undefined : { id, x: Number(x) + 0, y: Number(y) + 0 };
    }),
  },
  ({ id }) => id,
);

/** One end or two of a path. */
export const ends: Codec<readonly [string, string | null] | null> = orNull({
  print: ([from, to]) => texts.print(to === null ? [from] : [from, to]),
  parse(text) {
    const [from, to = null, ...more] = texts.parse(text) ?? [];
    return from === undefined || more.length > 0 ? undefined : [from, to];
  },
});

/** The first so many hexadecimal digits. */
export const digits = (length: number): Codec<string | null> =>
  orNull({
    print: escape,
    parse: matching(/^[0-9a-f]+$/i, ([all]) => (all.length < length ? undefined : all.slice(0, length).toLowerCase())),
  });
