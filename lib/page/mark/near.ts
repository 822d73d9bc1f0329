import { caretAt, type Character } from '../caret/character';
import type { Entry, Marked } from './outline';

/** How far beyond the view names are marked already: its own size on each side. */
const MARGIN = 1;
/** A container with more blocks is shown in parts. */
const FEW = 12;
/** Places of the view that are asked for the parts of it that are seen. */
const [ROWS, COLUMNS] = [12, 3];
/** So many UTF-16 units before and behind what is seen are shown too: more than a view holds. */
const BESIDE = 4_000;

/** Text nodes and offsets that are in view. */
function* seen(document: Document): Generator<Character> {
  for (let row = 0; row < ROWS; row++)
    for (let column = 0; column < COLUMNS; column++) {
      const [x, y] = [(innerWidth * (column + 0.5)) / COLUMNS, (innerHeight * (row + 0.5)) / ROWS];
      const caret = caretAt(document, x, y);
      if (caret) yield caret;
    }
}

/** Index of the block that holds a place, or -1. */
const indexOf = (marked: readonly Marked[], { node, offset }: Character) =>
  marked.findIndex(({ block }) => {
    const last = block.runs.at(-1)!;
    return last.node === node ? offset <= last.from + last.length : block.runs.some((run) => run.node === node);
  });

/** Blocks of a container that is near which are near themselves. A large one is not measured, for that is slow: its places in view are. */
export function nearOf({ near, marked, element }: Entry): ReadonlySet<Marked> {
  if (!near) return new Set();
  if (marked.length <= FEW) return new Set(marked);
  const found = new Set<Marked>();
  for (const place of seen(element.ownerDocument)) {
    const at = indexOf(marked, place);
    if (at < 0) continue;
    for (const step of [-1, 1])
      for (let i = at, units = 0; units < BESIDE && marked[i]; i += step) {
        found.add(marked[i]!);
        units += marked[i]!.block.text.length;
      }
  }
  return found;
}

/** Tells which containers come near the view, and which leave. */
export const observeNear = (told: (element: Element, near: boolean) => void): IntersectionObserver =>
  new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) told(target, isIntersecting);
    },
    { rootMargin: `${MARGIN * 100}%` },
  );
