import { describe, expect, it } from 'vitest';
import { stated, statedOf } from '../../../lib/query/stated';
import type { RelationRow } from '../../../lib/query/types';

const relation = (
  type: string,
  subject: number,
  object: number | null,
  { value = null, attrs = {}, passage = 0 }: Partial<Pick<RelationRow, 'value' | 'attrs' | 'passage'>> = {},
): RelationRow => ({ type, subject, object, value, attrs, passage, start: 0, end: 1 });

describe('stated', () => {
  it('puts facts of one kind and direction together, in the order they come', () => {
    const relations = [
      relation('implements', 0, 1),
      relation('located_in', 0, 2),
      relation('implements', 3, 0),
      relation('implements', 0, 4),
    ];

    const groups = stated(relations, 0);

    expect(groups.map(({ type, back, facts }) => [type, back, facts.length])).toEqual([
      ['implements', false, 2],
      ['located_in', false, 1],
      ['implements', true, 1],
    ]);
  });

  it('says a fact once, with all who say it, by whatever verb; those of one other end stand together', () => {
    const stands = (verb: string, aspect: string) => ({ attrs: { verb, aspect } });
    const [group] = stated(
      [
        relation('implements', 1, 0, { ...stands('实施', 'doing'), passage: 1 }),
        relation('implements', 2, 0, stands('实施', 'doing')),
        relation('implements', 1, 0, stands('启动', 'planned')),
        relation('implements', 1, 0, { ...stands('深化', 'doing'), passage: 7 }),
      ],
      0,
    );
    expect(group!.facts.map(({ other, marks, said }) => [other, marks, said.map(({ passage }) => passage)])).toEqual([
      [1, [], [1, 7]],
      [1, ['planned'], [0]],
      [2, [], [0]],
    ]);
  });

  it('knows a date of a law with its body and without as one, and sorts by date', () => {
    const [group] = stated(
      [
        relation('amended', 0, null, { value: '2020-11-27', passage: 1 }),
        relation('amended', 0, null, { value: '2017-03' }),
        relation('amended', 0, 5, { value: '2020-11-27', passage: 2 }),
      ],
      0,
    );
    expect(group!.facts.map(({ other, value, said }) => [other, value, said.map(({ passage }) => passage)])).toEqual([
      [null, '2017-03', [0]],
      [5, '2020-11-27', [2, 1]],
    ]);
  });

  it.each([
    [
      { verb: '结对', aspect: 'doing' },
      { marks: [], words: [] },
    ],
    [
      { period: '全年', aspect: 'planned' },
      { marks: ['planned'], words: ['全年'] },
    ],
    [
      { indicator: '渔获量', period: null },
      { marks: [], words: ['渔获量'] },
    ],
    [
      { former: true, period: 7 },
      { marks: ['former'], words: [] },
    ],
  ])('says what is beside the ends: %j', (attrs, expected) =>
    expect(stated([relation('x', 0, 1, { attrs })], 0)[0]!.facts[0]).toMatchObject(expected),
  );
});

describe('statedOf', () => {
  it('sets what a law underwent in its order, apart from the rest', () => {
    const relations = ['cites', 'repealed', 'target', 'adopted'].map((type) => relation(type, 0, null));
    const { designed, rest } = statedOf('law', relations, 0);
    expect(designed.map(({ type }) => type)).toEqual(['adopted', 'repealed', 'cites']);
    expect(rest.map(({ type }) => type)).toEqual(['target']);
  });

  it('tells who carries a programme out from what it carries out', () => {
    const { designed, rest } = statedOf('programme', [relation('implements', 1, 0), relation('implements', 0, 1)], 0);
    expect(designed.map(({ back }) => back)).toEqual([true]);
    expect(rest.map(({ back }) => back)).toEqual([false]);
  });
});
