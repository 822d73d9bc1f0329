import fc from 'fast-check';
import { expect, it } from 'vitest';
import { separate } from '../../../graph/arrange/overlap';

const coordinate = fc.double({ min: -300, max: 300, noNaN: true });

it('parts whatever lies on one another, also on one spot', () => {
  const cloud = fc.array(fc.oneof(fc.record({ x: coordinate, y: coordinate }), fc.constant({ x: 1, y: 1 })), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(cloud, (points) => {
      const placed = [...separate(new Map(points.entries()), (node) => ({ x: 10 + (node % 5), y: 8 })).entries()];
      for (const [i, a] of placed)
        for (const [j, b] of placed)
          if (i < j && Math.abs(a.x - b.x) < 20 + (i % 5) + (j % 5) - 1e-6)
            expect(Math.abs(a.y - b.y)).toBeGreaterThan(16 - 1e-6);
    }),
  );
});

it('leaves alone what overlaps nothing', () => {
  const points = new Map([
    [0, { x: 0, y: 0 }],
    [1, { x: 50, y: 0 }],
  ]);
  expect(separate(points, () => ({ x: 10, y: 10 }))).toEqual(points);
});
