import { elementAt } from '../caret/roots';

/** Places along each side of what is seen that are asked what is there. */
const [ROWS, COLUMNS] = [4, 3];

/** Places that lie evenly in what is seen of a box; beyond the view where nothing of it is. */
export function* probesIn(box: DOMRect): Generator<readonly [x: number, y: number]> {
  const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)];
  const [width, height] = [Math.min(innerWidth, box.right) - left, Math.min(innerHeight, box.bottom) - top];
  for (let row = 0.5; row < ROWS; row++)
    for (let column = 0.5; column < COLUMNS; column++)
      yield [left + (width * column) / COLUMNS, top + (height * row) / ROWS];
}

/** Elements in the view, as the places say; perhaps one several times. */
export function* elementsInView(document: Document): Generator<Element> {
  for (const [x, y] of probesIn(new DOMRect(0, 0, innerWidth, innerHeight))) {
    const element = elementAt(document, x, y);
    if (element) yield element;
  }
}
