import { describe, expect, it } from 'vitest';
import type { EdgeRow, EntityRow, Overview } from '../../../../lib/query/types';
import { NO_FILTERS, type Filters } from '../../../../lib/ui/address/view';
import { articlesOf, filterEdges, looser, nameFilter, setFilters } from '../../../../lib/ui/map/filter';

const row = (id: string, change: Partial<EntityRow> = {}): EntityRow => ({
  id,
  type: 'place',
  subtype: 'city',
  name: id,
  aliases: [],
  mentions: 5,
  articles: 2,
  x: 0,
  y: 0,
  community: 0,
  ...change,
});
const edge = (a: number, b: number, passage: number, logDice: number): EdgeRow => ({
  a,
  b,
  sentence: 1,
  passage,
  article: 2,
  spread: 2,
  logDice,
  g2: 5,
  npmi: 0.5,
});
const article = (column: string | null, document: string) => ({
  id: `${column}${document}`,
  document,
  order: 0,
  title: '',
  authors: [],
  authorPost: null,
  column,
  place: null,
  pageStart: null,
  pageEnd: null,
  date: null,
});
const OVERVIEW: Overview = {
  documents: [],
  articles: [article('要闻', 'a'), article('调研', 'a'), article('调研', 'b'), article(null, 'b')],
  curation: null,
  windows: 10,
  entities: [
    row('city'),
    row('town', { subtype: 'township', mentions: 2 }),
    row('plan', { type: 'programme', subtype: null, mentions: 9 }),
    row('silent', { mentions: 0 }),
  ],
  edges: [edge(0, 1, 2, 9), edge(0, 2, 4, 11), edge(1, 2, 1, 12), edge(0, 3, 1, 8)],
};
const filters = (change: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...change });

describe('nameFilter', () => {
  it.each<[string, Partial<Filters>, string[]]>([
    ['all but those without a mention', {}, ['city', 'town', 'plan']],
    ['types', { hidden: ['place'] }, ['plan']],
    ['levels of places', { levels: ['township'] }, ['city', 'plan']],
    ['least mentions', { mentions: 5 }, ['city', 'plan']],
    ['only some', { only: ['town', 'city'] }, ['city', 'town']],
    ['all but some', { removed: ['city'] }, ['town', 'plan']],
  ])('leaves %s', (_, change, left) => {
    expect(OVERVIEW.entities.filter(nameFilter(filters(change))).map(({ id }) => id)).toEqual(left);
  });
});

describe('filterEdges', () => {
  it('leaves edges between names that count and meet often enough in the window', () => {
    const passes = [true, true, true, false];
    const left = (change: Partial<Filters>) =>
      filterEdges(OVERVIEW.edges, passes, filters(change)).map(({ a, b }) => [a, b]);
    expect(left({})).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expect(left({ count: 2 })).toEqual([
      [0, 1],
      [0, 2],
    ]);
    expect(left({ count: 2, window: 'sentence' })).toEqual([]);
  });
});

describe('looser', () => {
  it('names each filter that alone leaves nothing, with what there would be without it', () => {
    expect(looser(OVERVIEW, OVERVIEW, filters({ count: 99, hidden: ['law'] }))).toEqual([
      { filter: 'count', edges: 3 },
    ]);
    expect(looser(OVERVIEW, OVERVIEW, filters({ min: 13 }))).toEqual([{ filter: 'min', edges: 3 }]);
  });

  it('names either of two filters that leave nothing together', () => {
    const both = filters({ hidden: ['programme'], min: 11 });
    expect(looser(OVERVIEW, OVERVIEW, both)).toEqual([
      { filter: 'min', edges: 1 },
      { filter: 'hidden', edges: 2 },
    ]);
  });

  it('counts over the whole pack what a column has not', () => {
    const empty = { ...OVERVIEW, edges: [] };
    expect(looser(empty, OVERVIEW, filters({ column: '要闻' }))).toEqual([{ filter: 'column', edges: 3 }]);
  });

  it('names none where two filters leave nothing each', () => {
    expect(looser(OVERVIEW, OVERVIEW, filters({ count: 99, min: 99 }))).toEqual([]);
  });
});

describe('setFilters', () => {
  it('lists the filters that are set, and neither window nor measure', () => {
    expect(setFilters(NO_FILTERS)).toEqual([]);
    expect(setFilters(filters({ window: 'article', measure: 'g2', hidden: ['law'], min: 0, removed: ['a'] }))).toEqual([
      'min',
      'hidden',
      'removed',
    ]);
  });
});

describe('articlesOf', () => {
  it.each<[Partial<Filters>, number[] | null]>([
    [{}, null],
    [{ column: '调研' }, [1, 2]],
    [{ document: 'a' }, [0, 1]],
    [{ column: '调研', document: 'b' }, [2]],
    [{ column: '要闻', document: 'b' }, []],
  ])('finds the articles of %j', (change, articles) => {
    expect(articlesOf(OVERVIEW, filters(change))).toEqual(articles);
  });
});
