/** Last index up to `high` of which something holds that holds of `low` and, once it does not, of none behind. */
export function lastThat(low: number, high: number, holds: (index: number) => boolean): number {
  let [last, end] = [low, high];
  while (last < end) {
    const middle = (last + end + 1) >> 1;
    if (holds(middle)) last = middle;
    else end = middle - 1;
  }
  return last;
}
