/**
 * The shape of a pack's sections: columns of equal length with indices in place of ids. Long columns are checked by one test over the
 * whole, for a schema object per number would take a second for a million.
 */
import * as v from 'valibot';
import { ENTITY_TYPES, MENTION_KINDS, PASSAGE_KINDS, type Attrs } from '../model/types';
import { LIMITS } from './limits';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const name = text(LIMITS.nameLength);
const id = v.pipe(text(LIMITS.idLength), v.minLength(1));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const page = v.nullable(v.pipe(count, v.maxValue(1_000_000)));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));

const column = <T>(what: string, test: (value: unknown) => value is T) =>
  v.custom<readonly T[]>((input) => Array.isArray(input) && input.every(test), `expected a column of ${what}`);
const isIndex = (x: unknown): x is number => typeof x === 'number' && Number.isInteger(x) && x >= 0 && x < 2 ** 32;
const isPosition = (x: unknown): x is number => typeof x === 'number' && Math.abs(x) <= LIMITS.position;
const isText =
  (most: number) =>
  (x: unknown): x is string =>
    typeof x === 'string' && x.length <= most;
const isTexts = (x: unknown): x is readonly string[] =>
  Array.isArray(x) && x.length <= LIMITS.parts && x.every(isText(LIMITS.nameLength));
const isIndices = (x: unknown): x is readonly number[] =>
  Array.isArray(x) && x.length <= LIMITS.parts && x.every(isIndex);

const indices = column('indices', isIndex);
const optionalIndices = column('indices or null', (x): x is number | null => x === null || isIndex(x));
const names = column('names', isText(LIMITS.nameLength));
const optionalNames = column('names or null', (x): x is string | null => x === null || isText(LIMITS.nameLength)(x));
const ids = column('ids', (x): x is string => isText(LIMITS.idLength)(x) && x !== '');
const lists = column('lists of names', isTexts);

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a value is an object of plain JSON values, not deep, not large, with no key that could reach a prototype. */
function isAttrs(value: unknown): value is Attrs {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let level: unknown[] = [value];
  let values = 0;
  for (let depth = 0; level.length > 0; depth++) {
    values += level.length;
    if (depth > LIMITS.attrsDepth || values > LIMITS.attrsValues) return false;
    const next: unknown[] = [];
    for (const item of level) {
      if (typeof item === 'string' && item.length > LIMITS.nameLength) return false;
      if (typeof item !== 'object' || item === null) continue;
      if (!Array.isArray(item) && Object.keys(item).some((key) => FORBIDDEN.has(key) || key.length > LIMITS.keyLength))
        return false;
      for (const inner of Object.values(item)) next.push(inner);
    }
    level = next;
  }
  return true;
}
const attrs = column('attributes (plain, shallow, no reserved key)', isAttrs);

export const FORMAT = 'wenmai-pack';
export const VERSION = 2;
/** What a pack without a curation is written as: programs that know nothing of curations read it as well. */
export const PLAIN_VERSION = 1;

export const SECTION_NAMES = [
  'documents',
  'articles',
  'passages',
  'entities',
  'mentions',
  'relations',
  'layout',
  'pinyin',
] as const;
export type SectionName = (typeof SECTION_NAMES)[number];

/** What the manifest declares of a section: length and hash of its file, and its rows. */
const declared = v.strictObject({ bytes: count, rows: count, sha256 });
export const MANIFEST = v.strictObject({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(VERSION)),
  title: name,
  sample: v.boolean(),
  contentHash: sha256,
  sections: v.strictObject(v.entriesFromList(SECTION_NAMES, declared)),
  /** Length and hash of the curation's file, in a pack that was put right; since version 2. */
  curation: v.optional(v.strictObject({ bytes: count, sha256 })),
});
export type Manifest = v.InferOutput<typeof MANIFEST>;

export const SECTIONS = {
  documents: v.pipe(
    v.array(v.strictObject({ id, title: name, uri: name, format: text(20), sha256, pages: page })),
    v.maxLength(LIMITS.rows.documents),
  ),
  articles: v.strictObject({
    id: ids,
    document: indices,
    title: names,
    authors: lists,
    authorPost: optionalNames,
    column: optionalNames,
    place: optionalIndices,
    pageStart: optionalIndices,
    pageEnd: optionalIndices,
    date: optionalNames,
  }),
  passages: v.strictObject({
    id: ids,
    article: indices,
    kind: column('kinds of passages', (x): x is number => isIndex(x) && x < PASSAGE_KINDS.length),
    page: optionalIndices,
    text: column('texts', isText(LIMITS.textLength)),
    /** Start and length of each sentence in turn, the start from the end of the one before. */
    sentences: column('sentences', isIndices),
    /** Range of the source file. */
    start: indices,
    end: indices,
  }),
  entities: v.strictObject({
    id: ids,
    type: column('types', (x): x is number => isIndex(x) && x < ENTITY_TYPES.length),
    subtype: optionalNames,
    name: names,
    aliases: lists,
    attrs,
  }),
  mentions: v.strictObject({
    entity: indices,
    passage: indices,
    start: indices,
    length: indices,
    kind: column('kinds of mentions', (x): x is number => isIndex(x) && x < MENTION_KINDS.length),
    /** Index into `evidences`. */
    evidence: indices,
    evidences: column('lists of evidence', (x): x is readonly string[] => isTexts(x) && x.length > 0),
  }),
  relations: v.strictObject({
    type: names,
    subject: indices,
    object: optionalIndices,
    value: optionalNames,
    attrs,
    passage: indices,
    start: indices,
    length: indices,
  }),
  layout: v.strictObject({
    x: column('positions', isPosition),
    y: column('positions', isPosition),
    community: column('communities', (x): x is number => x === -1 || isIndex(x)),
  }),
  pinyin: lists,
} as const;

export type Sections = { readonly [S in SectionName]: v.InferOutput<(typeof SECTIONS)[S]> };
