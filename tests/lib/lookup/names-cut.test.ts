import { describe, expect, it } from 'vitest';
import { Names } from '../../../lib/lookup/names';
import { cutNames } from '../../../lib/lookup/names-cut';
import { named } from '../../../lib/lookup/scan';
import { ENTITY_TYPES, type Entity, type Graph } from '../../../lib/model/types';
import { fixtureGraph } from '../../fixtures/graph';

const DIGITS = '山海江河湖溪岭岸港湾';

/** A name of its own for each number, of five to eight characters as real ones are. */
const nameOf = (n: number): string =>
  `${n}`.padStart(5, '0').replace(/\d/gu, (digit) => DIGITS[Number(digit)]!) +
  '工程'.slice(0, n % 3) +
  '市'.repeat(n % 2);

describe('cutNames', () => {
  it('takes under 8 MB for 20,000 names of all types', () => {
    const entities = Array.from({ length: 20_000 }, (_, n): Entity => {
      const type = ENTITY_TYPES[n % ENTITY_TYPES.length]!;
      return { id: `${n}`, type, subtype: null, name: nameOf(n * 4), aliases: [], attrs: {}, mentions: 1, articles: 1 };
    });
    const graph: Graph = {
      ...{ documents: [], articles: [], passages: [], entities, mentions: [], edges: [], relations: [] },
    };
    const { automaton, starts, entities: named, quoted, types } = cutNames(graph);
    const bytes = [automaton.table, automaton.term, starts, named, quoted, types].reduce(
      (sum, array) => sum + array.byteLength,
      0,
    );
    expect(bytes).toBeLessThan(8 * 2 ** 20);
  });

  it('leaves out what the pack’s own texts use as a word', () => {
    const graph = fixtureGraph(`
+ place 清水县 | county
+ place 湖州市 | city
=== own.txt | 自家 |
# 自家的文字
[清水](place:清水县)之外，一湾清水、一泓清水、两岸清水，都在[湖州](place:湖州市)。
`);
    const names = new Names(cutNames(graph));
    expect(['清水', '清水县', '湖州'].map((name) => named(names, name).length)).toEqual([0, 1, 1]);
  });
});
