import { beforeAll, describe, expect, it } from 'vitest';
import { strongestPath } from '../../../lib/query/path';
import { pathEdges } from '../../../lib/query/path-edges';
import type { EdgeRow, PackReader } from '../../../lib/query/types';
import { fixtureReader } from '../../fixtures/graph';

let pack: PackReader;
beforeAll(async () => {
  pack = await fixtureReader();
});
const strength = (edge: EdgeRow) => 2 ** edge.logDice;

describe('pathEdges', () => {
  it('finds between any two names the path that all edges of the pack give', async () => {
    const last = pack.overview.entities.length - 1;
    for (const from of [0, 3, 7])
      for (let to = 0; to <= last; to++) {
        const { edges, whole } = await pathEdges(pack, from, to);
        const all = strongestPath(pack.overview.edges, from, to, strength);
        const found = strongestPath(edges, from, to, strength);
        expect([whole, found?.length, found?.at(-1)]).toEqual([true, all?.length, all?.at(-1)]);
      }
  });

  it('says where it followed the strongest neighbours alone', async () => {
    const hub = pack.overview.entities.findIndex(({ name }) => name === '湖州市');
    const { edges, whole } = await pathEdges(pack, hub, 0, 1);
    expect(whole).toBe(false);
    expect(edges.length).toBeLessThan((await pathEdges(pack, hub, 0)).edges.length);
  });
});
