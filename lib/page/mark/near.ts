import type { Entry, Marked } from './outline';

/** How far beyond the view names are marked already: its own size on each side. */
const MARGIN = 1;
/** A container with more blocks is shown block by block. */
const FEW = 6;

/** Whether the beginning of a block, or its end, is in view or near it. */
function isNear({ block }: Marked, width: number, height: number): boolean {
  const first = block.runs[0]!;
  const last = block.runs.at(-1)!;
  const range = first.node.ownerDocument.createRange();
  const at = (node: Text, offset: number) => {
    if (offset >= node.length) return null;
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    return range.getBoundingClientRect();
  };
  const a = at(first.node, first.from);
  const b = at(last.node, last.from + last.length - 1);
  if (!a || !b) return false;
  const between = (low: number, high: number, size: number) => high >= -size * MARGIN && low <= size * (1 + MARGIN);
  return (
    between(Math.min(a.top, b.top), Math.max(a.bottom, b.bottom), height) &&
    between(Math.min(a.left, b.left), Math.max(a.right, b.right), width)
  );
}

/** Blocks of a container that is near which are near themselves. */
export function nearOf({ near, marked }: Entry): ReadonlySet<Marked> {
  if (!near) return new Set();
  if (marked.length <= FEW) return new Set(marked);
  return new Set(marked.filter((each) => isNear(each, innerWidth, innerHeight)));
}

/** Tells which containers come near the view, and which leave. */
export const observeNear = (told: (element: Element, near: boolean) => void): IntersectionObserver =>
  new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) told(target, isIntersecting);
    },
    { rootMargin: `${MARGIN * 100}%` },
  );
