import { beforeAll, describe, expect, it } from 'vitest';
import { confine } from '../../../lib/query/confine';
import type { PackReader } from '../../../lib/query/types';
import { fixtureReader } from '../../fixtures/graph';

let pack: PackReader;
beforeAll(async () => {
  pack = await fixtureReader();
});

describe('confine', () => {
  it('counts over all articles what the pack counts', async () => {
    expect(await confine(pack, [...pack.overview.articles.keys()])).toEqual(pack.overview);
  });

  it('counts over some articles their mentions, edges and windows alone', async () => {
    const rows = await pack.article(0);
    const { entities, edges, windows } = await confine(pack, [0]);
    const mentions = rows.flatMap((row) => row.mentions.map(({ entity }) => entity));
    expect(entities.map((row) => row.mentions)).toEqual(
      entities.map((_, index) => mentions.filter((entity) => entity === index).length),
    );
    expect(new Set(entities.map((row) => row.articles))).toEqual(new Set([0, 1]));
    expect(windows).toBeLessThan(pack.overview.windows);
    for (const { a, b, passage, article, spread } of edges) {
      const met = rows.filter(({ mentions }) => [a, b].every((end) => mentions.some(({ entity }) => entity === end)));
      expect(passage).toBeLessThanOrEqual(met.length);
      expect([article, spread]).toEqual([1, 1]);
    }
  });

  it('counts nothing over nothing', async () => {
    const { entities, edges, windows } = await confine(pack, []);
    expect([entities.every((row) => row.mentions === 0), edges, windows]).toEqual([true, [], 0]);
  });

  it('stops when it is told to', async () => {
    await expect(confine(pack, [0], AbortSignal.abort())).rejects.toThrow();
  });
});
