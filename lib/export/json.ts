/** The items of a JSON list, a line each, as pieces of text; the brackets are the caller's. */
export function* jsonItems(items: Iterable<unknown>): Generator<string> {
  let first = true;
  for (const item of items) {
    yield `${first ? '' : ',\n'}${JSON.stringify(item)}`;
    first = false;
  }
}

/** Values made from those of another list, one at a time. */
export function* mapped<T, U>(values: Iterable<T>, make: (value: T) => U): Generator<U> {
  for (const value of values) yield make(value);
}
