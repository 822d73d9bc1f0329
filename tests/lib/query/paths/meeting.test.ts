import { beforeAll, expect, it } from 'vitest';
import { meeting } from '../../../../lib/query/paths/meeting';
import type { PackReader } from '../../../../lib/query/types';
import { fixtureReader } from '../../../fixtures/graph';

let pack: PackReader;
beforeAll(async () => {
  pack = await fixtureReader();
});

it('is the shortest range with a mention of each, in every passage of every edge', async () => {
  for (const { a, b } of pack.overview.edges.slice(0, 40)) {
    const { passages } = (await pack.edge(a, b))!;
    for (const row of await pack.passages(passages)) {
      const [start, end] = meeting(row, a, b)!;
      const inside = row.mentions.filter((one) => one.start >= start && one.end <= end).map(({ entity }) => entity);
      expect(inside).toEqual(expect.arrayContaining([a, b]));
      expect(row.mentions.some((one) => one.start === start && (one.entity === a || one.entity === b))).toBe(true);
      expect(meeting(row, b, a)).toEqual([start, end]);
      expect(meeting(row, a, -1)).toBeNull();
    }
  }
});
