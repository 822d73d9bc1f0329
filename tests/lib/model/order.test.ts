import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder } from '../../../lib/model/order';
import { MARKED } from '../../fixtures/marked';
import { namedOf } from '../../fixtures/markup';

it('gives one order whatever order the stages found', () => {
  const named = namedOf(MARKED);
  const expected = inOrder(named);
  const shuffled = <T>(rows: readonly T[]) => fc.shuffledSubarray([...rows], { minLength: rows.length });
  fc.assert(
    fc.property(
      shuffled(named.entities),
      shuffled(named.mentions),
      shuffled(named.relations),
      (entities, mentions, relations) => {
        expect(inOrder({ ...named, entities, mentions, relations })).toEqual(expected);
      },
    ),
    { numRuns: 20 },
  );
});

it('puts the longer of two mentions that begin together first', () => {
  const { mentions } = inOrder(namedOf(MARKED));
  const at = mentions.findIndex(({ surface }) => surface === '杭甬“双城记”');
  expect(mentions.slice(at, at + 3).map(({ surface }) => surface)).toEqual(['杭甬“双城记”', '杭', '甬']);
});
