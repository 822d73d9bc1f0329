import type { Hit } from './hits';
import type { PassageRow } from '../../query/types';

/**
 * How far down what scrolls each hit stands, in CSS pixels; NaN for one that is not there. Asking for a hit inside a passage that is out of
 * view would have the browser lay out that passage, in a long article hundreds of them: there its share of the passage must do.
 *
 * @param column what scrolls; passages in it carry `data-passage`, their id, and hits `data-hit`, their number
 */
export function placesOfHits(column: HTMLElement, hits: readonly Hit[], rows: readonly PassageRow[]): number[] {
  const zero = column.getBoundingClientRect().top - column.scrollTop;
  const passages = new Map(
    [...column.querySelectorAll<HTMLElement>('[data-passage]')].map((element) => [element.dataset['passage'], element]),
  );
  const marks = new Map<number, HTMLElement>();
  for (const mark of column.querySelectorAll<HTMLElement>('[data-hit]')) {
    const hit = Number(mark.dataset['hit']);
    // Where names cut a hit into pieces, it begins with the first.
    if (!marks.has(hit)) marks.set(hit, mark);
  }
  return hits.map((hit, n) => {
    const row = rows[hit.row]!;
    const passage = passages.get(row.id);
    const mark = marks.get(n);
    if (mark?.checkVisibility({ contentVisibilityAuto: true })) return mark.getBoundingClientRect().top - zero;
    if (!passage) return NaN;
    const { top, height } = passage.getBoundingClientRect();
    return top - zero + (height * hit.start) / row.text.length;
  });
}
