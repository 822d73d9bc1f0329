/** What a reader does to rows and columns of the matrix, as changes of the view. */
import { mergedKey, partsOf, wordsKey } from '../../query/matrix/rows';
import type { View } from '../address/view';

type Change = Partial<View>;

const without = (keys: readonly string[], key: string) => keys.filter((one) => one !== key);
const toggled = (keys: readonly string[], key: string) => (keys.includes(key) ? without(keys, key) : [...keys, key]);

/** Add words as a row, or nothing where there are none. The row is shown, whatever was left out before. */
export function addRow({ picked, leftOut }: View, words: string): Change {
  const key = wordsKey(words);
  return key === null ? {} : { picked: [...without(picked, key), key], leftOut: without(leftOut, key) };
}

export const dropRow = ({ picked, row, across }: View, key: string): Change => ({
  picked: without(picked, key),
  row: row === key ? null : row,
  across: row === key ? null : across,
});

export const hide = ({ leftOut, foremost, row, across }: View, key: string): Change => ({
  leftOut: [...without(leftOut, key), key],
  foremost: without(foremost, key),
  ...(row === key || across === key ? { row: null, across: null } : {}),
});

export const pin = ({ foremost }: View, key: string): Change => ({ foremost: toggled(foremost, key) });

/** Count two rows, or two columns, as one. What either was merged of before is a part of the new one. */
export function merge({ merged, picked, foremost }: View, one: string, other: string): Change {
  const key = mergedKey([one, other]);
  const kept = (keys: readonly string[]) => {
    const first = keys.findIndex((each) => each === one || each === other);
    return first < 0
      ? keys
      : keys.flatMap((each, i) => (i === first ? [key] : each === one || each === other ? [] : [each]));
  };
  return {
    merged: [...merged.filter((each) => each !== one && each !== other), key],
    picked: kept(picked),
    foremost: kept(foremost),
    row: null,
    across: null,
  };
}

/** Count the parts of a merged row or column apart again. */
export const part = ({ merged, picked, foremost }: View, key: string): Change => ({
  merged: without(merged, key),
  picked: picked.flatMap((each) => (each === key ? partsOf(key) : [each])),
  foremost: without(foremost, key),
  row: null,
  across: null,
});

/** Open a cell; the card of a name gives way to it. */
export const openCell = (row: string, across: string): Change => ({
  row,
  across,
  entity: null,
  other: null,
  also: [],
});
