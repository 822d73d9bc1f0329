import { expect, test } from 'vitest';
import { containers, fullCode } from '../../../lib/query/containers';
import type { Overview, RelationRow } from '../../../lib/query/types';

const ids = [
  'place:浙江省@33',
  'place:金华市@3307',
  'place:东孝街道@330703002',
  'place:义乌市@330782',
  'place:杭州市@330100',
  'place:余杭区@330110',
  'place:国际商贸城',
  'org:浙江大学',
  'place:中东',
  'place:金东区@330703',
];
const overview = { entities: ids.map((id) => ({ id, type: id.split(':')[0] })) } as unknown as Overview;
const lies = (subject: number, object: number) => ({ type: 'located_in', subject, object }) as RelationRow;

test.each([
  ['by the digits of its code', 2, [], [0, 1, 9]],
  ['by a code of six digits', 5, [], [0, 4]],
  ['the widest has none', 0, [], []],
  ['by where the text says it lies', 6, [lies(6, 3)], [0, 1, 3]],
  ['not by what lies in it', 6, [lies(7, 6)], []],
  ['by a place without a code', 6, [lies(6, 8)], [8]],
  ['by nothing', 8, [], []],
] as const)('a place is contained %s', (_, entity, relations, expected) =>
  expect(containers(overview, entity, relations)).toEqual(expected),
);

test.each([
  ['33', '330000'],
  ['3307', '330700'],
  ['330782', '330782'],
  ['330703002', '330703002'],
])('%s in full is %s', (code, full) => expect(fullCode(code)).toBe(full));
