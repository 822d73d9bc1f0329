import { expect, test } from 'vitest';
import { rulesOf } from '../../../graph/recognise/rules';

test('counts mentions by rule and by kind, a mention with two rules of a kind once for the kind', () => {
  const mentions = [{ evidence: ['quote/head', 'quote/verb'] }, { evidence: ['quote/head', 'corpus/quote'] }];
  expect(rulesOf(mentions)).toEqual([
    {
      kind: 'quote',
      mentions: 2,
      rules: [
        { rule: 'quote/head', mentions: 2 },
        { rule: 'quote/verb', mentions: 1 },
      ],
    },
    { kind: 'corpus', mentions: 1, rules: [{ rule: 'corpus/quote', mentions: 1 }] },
  ]);
});
