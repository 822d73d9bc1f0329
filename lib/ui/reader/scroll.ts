/**
 * Where the reader has scrolled. Passages out of view are not laid out and stand at a guessed height, so a place is named by what stands
 * at the upper edge of the view: its position among the blocks of the article, and the share of it that is above the edge. That holds
 * at any width of the window.
 */

/** Frames in which a place must come to rest: as blocks come into view, their true heights take the place of guessed ones. */
const FRAMES = 12;

/** From the top of a block to the top of the next. */
function extent(blocks: readonly Element[], at: number): { readonly top: number; readonly length: number } {
  const { top, height } = blocks[at]!.getBoundingClientRect();
  const next = blocks[at + 1]?.getBoundingClientRect().top;
  return { top, length: Math.max(1, next === undefined ? height : next - top) };
}

/** The place at the upper edge of what scrolls: whole part the block, the rest the share of it above the edge; below 0 over the first. */
export function placeOf(column: HTMLElement, blocks: readonly Element[]): number {
  if (blocks.length === 0) return 0;
  const edge = column.getBoundingClientRect().top;
  const at = Math.max(
    0,
    blocks.findLastIndex((block) => block.getBoundingClientRect().top <= edge),
  );
  const { top, length } = extent(blocks, at);
  return at + (edge - top) / length;
}

/** Scroll to a place that {@link placeOf} has named. */
export function scrollToPlace(column: HTMLElement, blocks: readonly Element[], place: number): void {
  const at = Math.max(0, Math.min(blocks.length - 1, Math.floor(place)));
  if (!blocks[at]) return;
  atRest(column, () => {
    const { top, length } = extent(blocks, at);
    return column.scrollTop + top - column.getBoundingClientRect().top + (place - at) * length;
  });
}

/** Scroll so that an element stands in the middle. */
export function scrollToMiddle(column: HTMLElement, element: Element): void {
  atRest(column, () => {
    const [box, { top, height }] = [column.getBoundingClientRect(), element.getBoundingClientRect()];
    return column.scrollTop + top - box.top - Math.max(0, (box.height - height) / 2);
  });
}

/** Scroll to where `aim` says, and again while the way there has changed it. The reader's own hand ends it. */
function atRest(column: HTMLElement, aim: () => number): void {
  let still = 0;
  let frames = 0;
  const stop = new AbortController();
  for (const event of ['wheel', 'pointerdown', 'keydown', 'touchmove'])
    column.addEventListener(event, () => stop.abort(), { signal: stop.signal, passive: true });
  const go = () => {
    if (stop.signal.aborted) return;
    const before = column.scrollTop;
    column.scrollTo({ top: aim(), behavior: 'instant' });
    still = Math.abs(column.scrollTop - before) < 1 ? still + 1 : 0;
    if (still > 1 || ++frames >= FRAMES) stop.abort();
    else requestAnimationFrame(go);
  };
  go();
}
