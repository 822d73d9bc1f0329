/** CSS pixels that the pointer moves before a press is more than a click. */
const STILL = 3;

/**
 * Names are links, and a browser lets no selection begin in a link. So that words can be drawn over from wherever one presses, a press on
 * a link that the pointer draws away from selects, and does not follow the link.
 *
 * @param column what holds the links; they are not draggable
 * @returns ends it
 */
export function selectFromLinks(column: HTMLElement): () => void {
  // Chrome before 128 follows links as it always did.
  if (!('caretPositionFromPoint' in column.ownerDocument)) return () => undefined;
  const ended = new AbortController();
  const { ownerDocument: document } = column;
  let drawn = false;

  column.addEventListener(
    'pointerdown',
    (press) => {
      drawn = false;
      const from = document.caretPositionFromPoint(press.clientX, press.clientY);
      const plain = press.pointerType === 'mouse' && press.button === 0 && !press.shiftKey;
      if (!from || !plain || !(press.target as Element).closest('a')) return;
      // Stays good while the page changes under the pointer.
      const start = document.createRange();
      start.setStart(from.offsetNode, from.offset);
      const released = new AbortController();
      const signal = AbortSignal.any([ended.signal, released.signal]);
      const move = ({ clientX, clientY }: PointerEvent) => {
        drawn ||= Math.hypot(clientX - press.clientX, clientY - press.clientY) > STILL;
        const to = drawn && document.caretPositionFromPoint(clientX, clientY);
        if (to && column.contains(to.offsetNode))
          document.getSelection()?.setBaseAndExtent(start.startContainer, start.startOffset, to.offsetNode, to.offset);
      };
      document.addEventListener('pointermove', move, { signal });
      for (const end of ['pointerup', 'pointercancel'])
        document.addEventListener(end, () => released.abort(), { signal, capture: true });
    },
    { signal: ended.signal },
  );
  column.addEventListener(
    'click',
    (event) => {
      if (drawn) event.preventDefault();
      drawn = false;
    },
    { signal: ended.signal, capture: true },
  );
  return () => ended.abort();
}
