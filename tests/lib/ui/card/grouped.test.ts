import { expect, test } from 'vitest';
import { grouped, qualities } from '../../../../lib/ui/card/grouped';
import type { RelationRow } from '../../../../lib/query/types';

const relation = (type: string, subject: number, object: number | null, attrs = {}): RelationRow => ({
  ...{ type, subject, object, attrs, value: null, passage: 0, start: 0, end: 1 },
});

test('relations of one kind and direction stand together, in the order they come', () => {
  const relations = [
    relation('implements', 0, 1),
    relation('located_in', 0, 2),
    relation('implements', 3, 0),
    relation('implements', 0, 4),
  ];

  const groups = grouped(relations, 0);

  expect(groups.map(({ type, back, relations }) => [type, back, relations.length])).toEqual([
    ['implements', false, 2],
    ['located_in', false, 1],
    ['implements', true, 1],
  ]);
});

test.each([
  [
    { verb: '深化', aspect: 'doing' },
    { marks: [], words: ['深化'] },
  ],
  [
    { verb: '实施', aspect: 'planned' },
    { marks: ['planned'], words: ['实施'] },
  ],
  [
    { indicator: '渔获量', period: null },
    { marks: [], words: ['渔获量'] },
  ],
  [
    { former: true, verb: 7 },
    { marks: ['former'], words: [] },
  ],
])('qualities of %j', (attrs, expected) => expect(qualities(relation('x', 0, 1, attrs))).toEqual(expected));
