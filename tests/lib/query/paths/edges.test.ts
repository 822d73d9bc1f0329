import { beforeAll, describe, expect, it } from 'vitest';
import { keyOf, pathEdges } from '../../../../lib/query/paths/edges';
import { strongestPaths } from '../../../../lib/query/paths/paths';
import type { PackReader } from '../../../../lib/query/types';
import { fixtureReader } from '../../../fixtures/graph';

let pack: PackReader;
beforeAll(async () => {
  pack = await fixtureReader();
});

describe('pathEdges', () => {
  it('finds between any two names the paths that all edges of the pack give', async () => {
    const last = pack.overview.entities.length - 1;
    for (const from of [0, 3, 7])
      for (let to = 0; to <= last; to++) {
        const { whole, ...found } = await pathEdges(pack, from, to);
        expect(whole).toBe(true);
        expect(strongestPaths(found, from, to)).toEqual(
          strongestPaths({ ...found, edges: pack.overview.edges }, from, to),
        );
      }
  });

  it('knows between which names the text states a fact', async () => {
    const relations = await pack.allRelations();
    const { subject, object } = relations.find(({ type }) => type === 'implements')!;
    const { stated } = await pathEdges(pack, subject, object!);
    expect(stated).toContain(keyOf(object!, subject));
    const facts = relations.filter(({ type, object: other }) => other !== null && type !== 'located_in');
    const known = new Set(facts.map((row) => keyOf(row.subject, row.object!)));
    for (const key of stated) expect(known).toContain(key);
  });

  it('says where it followed the strongest neighbours alone', async () => {
    const hub = pack.overview.entities.findIndex(({ name }) => name === '湖州市');
    const { edges, whole } = await pathEdges(pack, hub, 0, 1);
    expect(whole).toBe(false);
    expect(edges.length).toBeLessThan((await pathEdges(pack, hub, 0)).edges.length);
  });
});
