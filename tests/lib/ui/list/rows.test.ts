import { beforeAll, describe, expect, it } from 'vitest';
import type { Overview } from '../../../../lib/query/types';
import { edgeRows, nameRows } from '../../../../lib/ui/list/rows';
import { fixtureReader } from '../../../fixtures/graph';

describe('the rows of the list', () => {
  let overview: Overview;
  beforeAll(async () => {
    overview = (await fixtureReader()).overview;
  });

  it('are all names, the most mentioned first', () => {
    const mentions = nameRows(overview, [], '', 'mentions').map((index) => overview.entities[index]!.mentions);
    expect(mentions).toHaveLength(overview.entities.length);
    expect(mentions).toEqual(mentions.toSorted((a, b) => b - a));
  });

  it('leave out the types that are filtered', () => {
    const types = nameRows(overview, ['place', 'org'], '', 'type').map((index) => overview.entities[index]!.type);
    expect(types).not.toContain('place');
    expect(new Set(types).size).toBe(6);
  });

  it('find names and variants', () => {
    const found = nameRows(overview, [], ' 枫桥 ', 'name').map((index) => overview.entities[index]!.name);
    expect(found).toEqual(expect.arrayContaining(['枫桥镇', '枫桥经验']));
  });

  it('are all edges with an end that fits, largest first', () => {
    const edges = edgeRows(overview, [], '枫桥', 'g2');
    expect(edges.length).toBeGreaterThan(0);
    for (const { a, b } of edges) {
      const names = [a, b].flatMap((end) => [overview.entities[end]!.name, ...overview.entities[end]!.aliases]);
      expect(names.join(' ')).toContain('枫桥');
    }
    expect(edges.map((edge) => edge.g2)).toEqual(edges.map((edge) => edge.g2).toSorted((x, y) => y - x));
  });
});
