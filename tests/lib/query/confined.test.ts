import { beforeAll, describe, expect, it } from 'vitest';
import { confine } from '../../../lib/query/confine';
import { confined } from '../../../lib/query/confined';
import type { PackReader } from '../../../lib/query/types';
import { fixtureReader } from '../../fixtures/graph';

let pack: PackReader;
beforeAll(async () => {
  pack = await fixtureReader();
});
const within = async (articles: readonly number[]) => confined(pack, articles, await confine(pack, articles));

describe('a pack confined', () => {
  it('to all its articles says what the pack says', async () => {
    const all = await within([...pack.overview.articles.keys()]);
    for (const index of pack.overview.entities.keys())
      expect(await all.entity(index)).toEqual(await pack.entity(index));
    for (const { a, b } of pack.overview.edges) expect(await all.edge(a, b)).toEqual(await pack.edge(a, b));
  });

  it('to some says what they say, of names, edges and relations', async () => {
    const some = await within([0, 2]);
    const sum = async (reader: PackReader) => {
      const details = await Promise.all([...pack.overview.entities.keys()].map((index) => reader.entity(index)));
      for (const { articles } of details)
        if (reader === some) expect([0, 2]).toEqual(expect.arrayContaining([...articles]));
      const held = await Promise.all(details.map(({ passages }) => reader.passages(passages)));
      if (reader === some) expect(held.flat().every(({ article }) => article === 0 || article === 2)).toBe(true);
      return details.reduce((count, { relations }) => count + relations.length, 0);
    };
    const [few, all] = [await sum(some), await sum(pack)];
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(all);
    for (const { a, b, passage } of some.overview.edges) {
      const edge = (await some.edge(a, b))!;
      expect([edge.passages.length, edge.table[0]]).toEqual([passage, passage]);
      expect(edge.table.reduce((x, y) => x + y)).toBe(some.overview.windows);
    }
  });

  it('reads every passage and relation of its articles, and no other', async () => {
    const some = await within([0, 2]);
    const articles = new Set<number>();
    for await (const rows of some.allPassages()) for (const { article } of rows) articles.add(article);
    expect([...articles]).toEqual([0, 2]);
    const relations = (await pack.allRelations()).filter(({ passage }) => [0, 2].includes(pack.articleOf(passage)));
    expect(relations.length).toBeGreaterThan(0);
    expect(await some.allRelations()).toEqual(relations);
  });

  it('knows no edge that its articles do not hold', async () => {
    const some = await within([0]);
    const absent = pack.overview.edges.find(
      (edge) => !some.overview.edges.some(({ a, b }) => a === edge.a && b === edge.b),
    )!;
    expect(await some.edge(absent.a, absent.b)).toBeNull();
  });
});
