import { expect, it } from 'vitest';
import { displayWidth, table } from '../../../graph/node/table';

it('counts wide characters twice', () => {
  expect([displayWidth('湖州'), displayWidth('ab'), displayWidth('𠮷a')]).toEqual([4, 2, 3]);
});

it('aligns columns by what a terminal shows', () => {
  const rows = [
    ['湖州', 'x'],
    ['abc', 'y'],
  ];
  expect(table(rows)).toBe('湖州  x\nabc   y');
});
