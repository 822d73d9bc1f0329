import { beforeAll, describe, expect, it } from 'vitest';
import { together } from '../../../lib/query/together';
import type { PackReader } from '../../../lib/query/types';
import { fixtureReader } from '../../fixtures/graph';

let pack: PackReader;
beforeAll(async () => {
  pack = await fixtureReader();
});
const of = (...names: string[]) => names.map((name) => pack.overview.entities.findIndex((row) => row.name === name));

describe('together', () => {
  it('is of two names their edge, its passages, and whom both meet', async () => {
    const [a, b] = of('湖州市', '安吉县') as [number, number];
    const { links, common, passages } = await together(pack, [a, b]);
    expect(links).toEqual([expect.objectContaining({ a: Math.min(a, b), b: Math.max(a, b) })]);
    expect(passages).toEqual((await pack.edge(a, b))!.passages);
    const near = async (one: number) => (await pack.entity(one)).neighbours.map((edge) => edge.a + edge.b - one);
    const [ofA, ofB] = [await near(a), await near(b)];
    expect(common.map(({ entity }) => entity).sort()).toEqual(
      ofA.filter((one) => ofB.includes(one) && one !== a && one !== b).sort(),
    );
    expect(common.every((one) => one.of === 2)).toBe(true);
  });

  it('puts first what most of several share', async () => {
    const chosen = of('宁波市', '杭州市', '丽水市');
    const { common, passages, links } = await together(pack, chosen);
    expect(links.length).toBeGreaterThan(1);
    expect(common.map((one) => one.of)).toEqual(common.map((one) => one.of).toSorted((x, y) => y - x));
    const rows = await pack.passages(passages);
    const held = rows.map(
      ({ mentions }) => new Set(mentions.map(({ entity }) => entity).filter((one) => chosen.includes(one))).size,
    );
    expect(held).toEqual(held.toSorted((x, y) => y - x));
    expect(Math.min(...held)).toBe(2);
  });

  it('is nothing of one name, however often it is asked for', async () => {
    const [a] = of('杭州市');
    expect(await together(pack, [a!, a!])).toEqual({ links: [], common: [], passages: [] });
  });
});
