import { describe, expect, it } from 'vitest';
import type { Marks } from '../../../lib/lookup/protocol';
import { frameOfNext, sumMarks, type FrameMarks } from '../../../lib/lookup/sum';

const marked = (frame: number, counts: Marks['counts'], more: Partial<Marks> = {}): FrameMarks => ({
  frame,
  marks: { pack: 'a', on: true, done: 5, total: 10, counts, shown: null, ...more },
});

describe('the marks of a page', () => {
  it('are those of its frames', () => {
    const frames = [
      marked(4, [[1, 1]], { shown: { entity: 1, n: 1 } }),
      marked(0, [
        [1, 2],
        [7, 3],
      ]),
    ];
    expect(sumMarks(frames, 4)).toEqual({
      ...{ pack: 'a', on: true, done: 10, total: 20 },
      counts: [
        [1, 3],
        [7, 3],
      ],
      shown: { entity: 1, n: 3 },
    });
  });

  it('are none where no frame is marked', () => {
    expect(sumMarks([], null)).toBeNull();
    expect(sumMarks([marked(0, [], { on: false })], null)).toBeNull();
  });

  it('leave out a frame whose numbers are of another pack', () => {
    expect(sumMarks([marked(0, [[1, 2]]), marked(3, [[1, 9]], { pack: 'b' })], null)?.counts).toEqual([[1, 2]]);
  });
});

describe('the next occurrence', () => {
  const shown = (n: number) => ({ shown: { entity: 1, n } });
  it.each([
    ['is in the same frame', [marked(0, [[1, 2]], shown(1)), marked(4, [[1, 1]])], 0, 1, { frame: 0, anew: false }],
    ['is in the next frame', [marked(0, [[1, 2]], shown(2)), marked(4, [[1, 1]])], 0, 1, { frame: 4, anew: true }],
    ['goes round', [marked(0, [[1, 2]]), marked(4, [[1, 1]], shown(1))], 4, 1, { frame: 0, anew: true }],
    ['goes round backwards', [marked(0, [[1, 2]], shown(1)), marked(4, [[1, 1]])], 0, -1, { frame: 4, anew: true }],
    ['begins with the first frame', [marked(4, [[1, 1]]), marked(0, [[1, 2]])], null, 1, { frame: 0, anew: true }],
    ['or with the last', [marked(4, [[1, 1]]), marked(0, [[1, 2]])], null, -1, { frame: 4, anew: true }],
    ['is nowhere', [marked(0, [[2, 1]])], null, 1, null],
  ] as const)('%s', (_, frames, last, step, next) => expect(frameOfNext(frames, last, 1, step)).toEqual(next));
});
