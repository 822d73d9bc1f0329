import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dragged, place, type Placement, type Size } from '../../../../lib/ui/lookup/place';
import type { Anchor } from '../../../../lib/page/world';

/** The card's rectangle when it holds so much. */
function rectangle({ left, width, top, bottom, maxHeight }: Placement, viewport: Size, wanted: number) {
  const height = Math.min(wanted, maxHeight);
  const from = top ?? viewport.height - bottom! - height;
  return { left, right: left + width, top: from, bottom: from + height };
}

const viewports = fc.record({ width: fc.integer({ min: 40, max: 3000 }), height: fc.integer({ min: 40, max: 2000 }) });
/** Words on the viewport, or partly scrolled out of it. */
const anchors = fc
  .record({
    left: fc.integer({ min: -200, max: 3000 }),
    top: fc.integer({ min: -200, max: 2000 }),
    width: fc.integer({ min: 1, max: 1200 }),
    height: fc.integer({ min: 1, max: 900 }),
    vertical: fc.boolean(),
  })
  .map(({ left, top, width, height, vertical }): Anchor => {
    return { left, top, right: left + width, bottom: top + height, vertical };
  });

describe('the place of a card', () => {
  it('is inside the viewport, whatever the card holds', () => {
    fc.assert(
      fc.property(anchors, viewports, fc.nat(2000), (anchor, viewport, wanted) => {
        const { left, top, right, bottom } = rectangle(place(anchor, viewport), viewport, wanted);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(viewport.width);
        expect(bottom).toBeLessThanOrEqual(viewport.height);
      }),
      { numRuns: 2000 },
    );
  });

  it('never covers the words where there is room beside them', () => {
    fc.assert(
      fc.property(anchors, viewports, fc.nat(2000), (anchor, viewport, wanted) => {
        const at = place(anchor, viewport);
        const card = rectangle(at, viewport, wanted);
        const apart =
          card.right <= anchor.left ||
          card.left >= anchor.right ||
          card.bottom <= anchor.top ||
          card.top >= anchor.bottom;
        const room = Math.max(anchor.top, viewport.height - anchor.bottom) >= 136;
        if (room || at.side !== 'over') expect(apart).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('never covers the line: above or below where words run across, beside where they run down', () => {
    const line = { left: 300, right: 380, top: 300, bottom: 322 };
    const viewport = { width: 1200, height: 800 };
    expect(place({ ...line, vertical: false }, viewport)).toMatchObject({ side: 'below', left: 300, top: 330 });
    expect(place({ ...line, top: 700, bottom: 722, vertical: false }, viewport)).toMatchObject({
      side: 'above',
      bottom: 108,
    });
    expect(place({ ...line, left: 600, right: 622, vertical: true }, viewport)).toMatchObject({ side: 'left' });
    expect(place({ ...line, left: 100, right: 122, vertical: true }, viewport)).toMatchObject({ side: 'right' });
  });

  it('does not depend on what the card holds, and keeps its side from loading to answer', () => {
    fc.assert(
      fc.property(anchors, viewports, (anchor, viewport) => {
        expect(place(anchor, viewport)).toEqual(place(anchor, viewport));
        const { top, bottom } = place(anchor, viewport);
        expect((top === null) !== (bottom === null)).toBe(true);
      }),
    );
  });
});

describe('a card that is dragged', () => {
  it('stays in the viewport', () => {
    const spots = fc.record({
      left: fc.integer({ min: -4000, max: 4000 }),
      top: fc.integer({ min: -4000, max: 4000 }),
    });
    const sizes = fc.record({ width: fc.integer({ min: 1, max: 344 }), height: fc.integer({ min: 1, max: 480 }) });
    fc.assert(
      fc.property(spots, sizes, viewports, (to, size, viewport) => {
        fc.pre(viewport.width >= size.width + 16 && viewport.height >= size.height + 16);
        const { left, top, right, bottom } = rectangle(dragged(to, size, viewport), viewport, size.height);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(right).toBeLessThanOrEqual(viewport.width - 8);
        expect(bottom).toBeLessThanOrEqual(viewport.height - 8);
      }),
    );
  });
});
