import { describe, expect, it } from 'vitest';
import { isDirection, nextNode, type Direction } from '../../../../lib/ui/map/steer';

const POSITIONS = new Map([
  [0, { x: 0, y: 0 }],
  [1, { x: 100, y: 10 }],
  [2, { x: 60, y: 80 }],
  [3, { x: -50, y: 0 }],
  [4, { x: 5, y: -70 }],
]);

describe('nextNode', () => {
  it.each<[Direction, number | null]>([
    ['ArrowRight', 1],
    ['ArrowLeft', 3],
    ['ArrowUp', 4],
    ['ArrowDown', 2],
  ])('finds the node ahead by %s, near and little aside', (direction, node) => {
    expect(nextNode(POSITIONS, 0, direction)).toBe(node);
  });

  it('finds none where none lies ahead, or the start is not drawn', () => {
    expect(nextNode(POSITIONS, 3, 'ArrowLeft')).toBeNull();
    expect(nextNode(POSITIONS, 9, 'ArrowLeft')).toBeNull();
  });
});

describe('isDirection', () => {
  it('knows the arrows alone', () => {
    expect(['ArrowUp', 'Enter', 'toString'].map(isDirection)).toEqual([true, false, false]);
  });
});
