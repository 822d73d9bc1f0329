import { beforeAll, describe, expect, it } from 'vitest';
import type { Overview } from '../../../../lib/query/types';
import { choicesOf } from '../../../../lib/ui/map/choices';
import { fixtureReader } from '../../../fixtures/graph';

let overview: Overview;
beforeAll(async () => {
  ({ overview } = await fixtureReader());
});

describe('choicesOf', () => {
  it('counts the places of each level', () => {
    const { levels } = choicesOf(overview);
    const places = overview.entities.filter(({ type }) => type === 'place');
    expect([...levels.values()].reduce((sum, n) => sum + n, 0)).toBe(places.length);
  });

  it('counts the articles of each column and document, most first', () => {
    const { columns, documents } = choicesOf(overview);
    const inColumn = overview.articles.filter(({ column }) => column !== null).length;
    expect(columns.reduce((sum, { count }) => sum + count, 0)).toBe(inColumn);
    expect(documents.reduce((sum, { count }) => sum + count, 0)).toBe(overview.articles.length);
    for (const list of [columns, documents])
      expect(list.map(({ count }) => count)).toEqual(list.map(({ count }) => count).toSorted((a, b) => b - a));
  });

  it('offers no more documents than can be looked through', () => {
    const [one] = overview.documents;
    const many = Array.from({ length: 1000 }, (_, i) => ({ ...one!, id: `d${i}`, title: `${i}` }));
    expect(choicesOf({ ...overview, documents: many }).documents).toHaveLength(300);
  });
});
