import fc from 'fast-check';
import { COURSES } from '../../../../lib/query/drift/drift';
import { FIGURE_KINDS } from '../../../../lib/query/targets/figures';
import { ENTITY_TYPES } from '../../../../lib/model/types';
import { SIDES } from '../../../../lib/query/compare/compare';
import { AXIS_ORDERS, SHARED } from '../../../../lib/query/matrix/arranged';
import { COLUMN_KINDS, VOICES } from '../../../../lib/query/matrix/columns';
import { ROWS_OF } from '../../../../lib/query/matrix/matrix';
import { CELL_VALUES } from '../../../../lib/query/matrix/tabulate';
import {
  DEPTHS,
  inOrder,
  MEASURES,
  OVER_TIME,
  PATH_WAYS,
  PLACE_LEVELS,
  ROWS,
  sound,
  TABS,
  TIME_SCALES,
  WINDOWS,
  type View,
} from '../../../../lib/ui/address/view';

const text = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' });
const texts = fc.uniqueArray(text, { maxLength: 5 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const count = fc.integer({ min: 1, max: 999_999_999 });
const place = fc.integer({ min: -999_999, max: 999_999 });

/** Every view that an address can hold. */
export const views: fc.Arbitrary<View> = fc
  .record<View>({
    pack: maybe(fc.stringMatching(/^[0-9a-f]{12}$/)),
    tab: fc.constantFrom(...TABS),
    entity: maybe(text),
    other: maybe(text),
    also: texts,
    article: maybe(text),
    passage: maybe(text),
    at: maybe(
      fc
        .tuple(fc.nat(9999), fc.integer({ min: 1, max: 99 }))
        .map(([start, length]) => [start, start + length] as const),
    ),
    words: maybe(text),
    hits: maybe(text),
    hidden: fc.subarray([...ENTITY_TYPES]).map(inOrder),
    levels: fc.subarray([...PLACE_LEVELS]),
    window: fc.constantFrom(...WINDOWS),
    measure: fc.constantFrom(...MEASURES),
    min: maybe(place.map((hundredths) => hundredths / 100)),
    count: maybe(count),
    mentions: maybe(count),
    column: maybe(text),
    document: maybe(text),
    only: texts,
    removed: texts,
    centre: maybe(text),
    depth: fc.constantFrom(...DEPTHS),
    pinned: fc.uniqueArray(fc.record({ id: text, x: place, y: place }), { maxLength: 5, selector: ({ id }) => id }),
    expanded: texts,
    path: maybe(fc.uniqueArray(text, { minLength: 1, maxLength: 2 }).map(([from, to]) => [from!, to ?? null] as const)),
    way: fc.constantFrom(...PATH_WAYS),
    communities: fc.boolean(),
    rows: fc.constantFrom(...ROWS),
    sort: maybe(text),
    figures: fc.constantFrom(...FIGURE_KINDS),
    indicator: maybe(text),
    over: fc.constantFrom(...OVER_TIME),
    scale: fc.constantFrom(...TIME_SCALES),
    against: maybe(fc.stringMatching(/^[0-9a-f]{12}$/)),
    course: maybe(fc.constantFrom(...COURSES)),
    whole: fc.boolean(),
    rowsOf: fc.constantFrom(...ROWS_OF),
    picked: texts,
    columns: maybe(fc.constantFrom(...COLUMN_KINDS)),
    voice: fc.constantFrom(...VOICES),
    cell: fc.constantFrom(...CELL_VALUES),
    rowOrder: fc.constantFrom(...AXIS_ORDERS),
    columnOrder: fc.constantFrom(...AXIS_ORDERS),
    shared: fc.constantFrom(...SHARED),
    leftOut: texts,
    foremost: texts,
    merged: texts,
    row: maybe(text),
    across: maybe(text),
    left: maybe(text),
    right: maybe(text),
    side: fc.constantFrom(...SIDES),
  })
  .map(sound);
