import { beforeAll, describe, expect, it } from 'vitest';
import type { Overview } from '../../../../lib/query/types';
import { EDGE_COLUMNS, edgeRows, NAME_COLUMNS, nameRows, orderOf, pressed } from '../../../../lib/ui/list/rows';
import { fixtureReader } from '../../../fixtures/graph';

describe('the rows of the list', () => {
  let overview: Overview;
  let all: readonly number[];
  beforeAll(async () => {
    overview = (await fixtureReader()).overview;
    all = [...overview.entities.keys()];
  });

  it('are all names, the most mentioned first, or last', () => {
    const mentions = (back: boolean) =>
      nameRows(overview.entities, all, '', { column: 'mentions', back }).map((i) => overview.entities[i]!.mentions);
    expect(mentions(false)).toHaveLength(overview.entities.length);
    expect(mentions(false)).toEqual(mentions(false).toSorted((a, b) => b - a));
    expect(mentions(true)).toEqual(mentions(false).toReversed());
  });

  it.each(NAME_COLUMNS)('are in one order by %s, whatever order they came in', (column) => {
    const order = { column, back: false };
    expect(nameRows(overview.entities, all.toReversed(), '', order)).toEqual(
      nameRows(overview.entities, all, '', order),
    );
  });

  it('are only those that count', () => {
    expect(nameRows(overview.entities, [3, 1], '', { column: 'name', back: false }).toSorted()).toEqual([1, 3]);
  });

  it('find names and variants', () => {
    const found = nameRows(overview.entities, all, ' 枫桥 ', { column: 'name', back: false });
    expect(found.map((index) => overview.entities[index]!.name)).toEqual(
      expect.arrayContaining(['枫桥镇', '枫桥经验']),
    );
  });

  it('are all edges with an end that fits, largest first', () => {
    const edges = edgeRows(overview.entities, overview.edges, '枫桥', { column: 'g2', back: false });
    expect(edges.length).toBeGreaterThan(0);
    for (const { a, b } of edges) {
      const names = [a, b].flatMap((end) => [overview.entities[end]!.name, ...overview.entities[end]!.aliases]);
      expect(names.join(' ')).toContain('枫桥');
    }
    expect(edges.map((edge) => edge.g2)).toEqual(edges.map((edge) => edge.g2).toSorted((x, y) => y - x));
  });
});

describe('the order', () => {
  it.each([
    [null, 'mentions', false],
    ['name', 'name', false],
    ['-name', 'name', true],
    ['logDice', 'mentions', false],
    ['--name', 'mentions', false],
  ])('that an address calls %j is %s, turned round: %j', (sort, column, back) => {
    expect(orderOf(NAME_COLUMNS, 'mentions', sort)).toEqual({ column, back });
  });

  it('turns round when its head is pressed again, and back', () => {
    const first = orderOf(EDGE_COLUMNS, 'logDice', null);
    const again = orderOf(EDGE_COLUMNS, 'logDice', pressed(first, 'logDice'));
    expect(again).toEqual({ column: 'logDice', back: true });
    expect(pressed(again, 'logDice')).toBe('logDice');
    expect(pressed(again, 'g2')).toBe('g2');
  });
});
