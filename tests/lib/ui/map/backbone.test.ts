import { describe, expect, it } from 'vitest';
import type { EdgeRow, EntityRow, Overview } from '../../../../lib/query/types';
import { isBackbone } from '../../../../lib/stats/backbone';
import { backbone, withChosen, type Filter } from '../../../../lib/ui/map/backbone';
import { fixtureReader } from '../../../fixtures/graph';

const FILTER: Filter = { hidden: [], window: 'passage', measure: 'logDice', min: null };
const entity = (index: number): EntityRow => ({
  id: `place:${index}`,
  type: index % 2 === 0 ? 'place' : 'programme',
  subtype: null,
  name: `地${index}`,
  aliases: [],
  mentions: 1000 - index,
  articles: 3,
  x: index,
  y: 0,
  community: 0,
});
const edge = (a: number, b: number, change: Partial<EdgeRow> = {}): EdgeRow => ({
  a,
  b,
  sentence: 2,
  passage: 3,
  article: 2,
  spread: 2,
  logDice: 10 - (a + b) / 100,
  g2: 12,
  npmi: 0.5,
  ...change,
});
/** A large graph: `n` entities, each joined to the next few. */
const large = (n: number, change: Partial<EdgeRow> = {}): Overview => ({
  documents: [],
  articles: [],
  curation: null,
  windows: 1000,
  entities: Array.from({ length: n }, (_, i) => entity(i)),
  edges: Array.from({ length: n }, (_, i) => [1, 2, 3, 4].map((by) => edge(i, i + by, change)))
    .flat()
    .filter(({ b }) => b < n),
});

describe('backbone', () => {
  it('is bounded whatever the size of the pack, the most mentioned and strongest first', () => {
    const bone = backbone(large(5000), FILTER);
    expect(bone.edges.length).toBeLessThanOrEqual(150);
    expect(bone.edges.length).toBeGreaterThanOrEqual(60);
    expect(bone.nodes.length).toBeLessThanOrEqual(64);
    expect(bone.nodes[0]).toBe(0);
    expect(bone.edges.map((one) => one.logDice)).toEqual(
      bone.edges.map((one) => one.logDice).toSorted((a, b) => b - a),
    );
    expect(bone.rule).toBe('spread');
    expect(bone.eligible).toBe(large(5000).edges.length);
  });

  it('draws of each edge that it is among the three strongest of one of its ends, unless the reader asks for all', () => {
    const star = { ...large(40), edges: Array.from({ length: 39 }, (_, i) => edge(0, i + 1)) };
    const crowd = { ...large(40), edges: large(40).edges.filter(({ b }) => b < 12) };

    expect(backbone(star, FILTER)).toMatchObject({ each: null, edges: { length: 39 } });
    const bone = backbone(crowd, FILTER);
    expect(bone.each).toBe(3);
    for (const one of bone.edges) {
      const stronger = (end: number) =>
        crowd.edges.filter((other) => (other.a === end || other.b === end) && other.logDice > one.logDice).length;
      expect(Math.min(stronger(one.a), stronger(one.b))).toBeLessThan(3);
    }
    expect(backbone(crowd, { ...FILTER, min: 0 })).toMatchObject({ each: null, edges: { length: crowd.edges.length } });
  });

  it('draws each end of each edge and no node without one', () => {
    const bone = backbone(large(300), FILTER);
    const ends = new Set(bone.edges.flatMap(({ a, b }) => [a, b]));
    expect(new Set(bone.nodes)).toEqual(ends);
  });

  it.each([
    ['one article', { spread: 1 }, 'repeated'],
    ['one passage', { spread: 1, passage: 1 }, 'associated'],
    ['below expectation', { g2: -1 }, 'any'],
  ] as const)('falls back rather than show an empty map: %s', (_, change, rule) => {
    const bone = backbone(large(60, change), FILTER);
    expect(bone.rule).toBe(rule);
    expect(bone.edges.length).toBeGreaterThan(0);
  });

  it('draws by default what the build arranged: the same rule', async () => {
    const { overview } = await fixtureReader();
    const eligible = overview.edges.filter(isBackbone).length;
    const many = { ...overview, edges: Array.from({ length: 20 }, () => overview.edges).flat() };
    expect(backbone(many, FILTER)).toMatchObject({ rule: 'spread', eligible: eligible * 20 });
  });

  it('leaves out what is filtered', () => {
    const bone = backbone(large(100), { ...FILTER, hidden: ['programme'] });
    expect(bone.nodes.every((node) => node % 2 === 0)).toBe(true);
    const strong = backbone(large(100), { ...FILTER, min: 9.9 });
    expect(strong.edges.every((one) => one.logDice >= 9.9)).toBe(true);
    expect(strong.weakest).toBeGreaterThanOrEqual(9.9);
  });

  it('counts in the chosen window', () => {
    const bone = backbone(large(60, { sentence: 1 }), { ...FILTER, window: 'sentence', measure: 'count' });
    expect(bone.rule).toBe('associated');
    expect(bone.weakest).toBe(1);
  });

  it('is empty where all is filtered, without failing', () => {
    const bone = backbone(large(20), { ...FILTER, hidden: ['place', 'programme'] });
    expect(bone).toMatchObject({ nodes: [], edges: [], weakest: 0, max: 0 });
  });

  it('shows something of a small real pack', async () => {
    const bone = backbone((await fixtureReader()).overview, FILTER);
    expect(bone.edges.length).toBeGreaterThan(20);
  });
});

describe('withChosen', () => {
  const overview = large(400);
  const bone = backbone(overview, FILTER);
  const own = (chosen: number) => overview.edges.filter(({ a, b }) => a === chosen || b === chosen);

  it('adds a chosen entity that the backbone leaves out, with its strongest edges', () => {
    const drawn = withChosen(bone, 300, own(300), overview.entities);
    expect(bone.nodes).not.toContain(300);
    expect(drawn.nodes).toEqual(expect.arrayContaining([300, 299, 301]));
    expect(drawn.edges.length).toBe(bone.edges.length + own(300).length);
  });

  it('changes nothing where the entity shows its edges already', () => {
    expect(withChosen(bone, 10, own(10), overview.entities)).toBe(bone);
  });

  it('adds the entity alone where it has no edges', () => {
    expect(withChosen(bone, 399, [], overview.entities).nodes).toContain(399);
  });
});
