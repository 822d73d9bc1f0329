import { describe, expect, test } from 'vitest';
import { partners } from '../../../../graph/connect/relations/partners';
import { storyOf, type Names } from './story';

const names: Names = {
  海东县: ['place', 'county'],
  石塘镇: ['place', 'township'],
  松门乡: ['place', 'township'],
  百湾结对共建: 'programme',
  千帆竞渡: 'programme',
};
const facts = (...passages: readonly string[]) =>
  partners(storyOf(passages, names)).map(({ subject, object, attrs }) => `${subject} ${attrs.verb} ${object}`);

describe('places that an initiative pairs', () => {
  test('are shown at work together', () =>
    expect(facts('市里推进“百湾结对共建”。', '“百湾结对共建”里，石塘镇与海东县松门乡的共建刚开始。')).toEqual([
      '石塘镇 共建 百湾结对共建',
      '松门乡 共建 百湾结对共建',
    ]));

  test('one may turn to the other', () =>
    expect(facts('“百湾结对共建”和“百湾结对共建”，石塘镇积极对接松门乡，')).toEqual([
      '石塘镇 对接 百湾结对共建',
      '松门乡 对接 百湾结对共建',
    ]));

  test.each([
    ['where nothing pairs them', ['“千帆竞渡”和“千帆竞渡”，石塘镇与松门乡共建码头']],
    ['where they only stand together', ['“百湾结对共建”和“百湾结对共建”，石塘镇与松门乡都靠海']],
    ['where the initiative is named in passing', ['“百湾结对共建”，石塘镇与松门乡共建码头']],
  ])('%s there is no fact', (_, passages) => expect(facts(...passages)).toEqual([]));
});
