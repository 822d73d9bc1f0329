import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fold } from '../../../lib/query/fold';
import type { PackReader } from '../../../lib/query/types';
import { fixtureReader } from '../../fixtures/graph';

let reader: PackReader;
beforeAll(async () => {
  reader = await fixtureReader();
});
const found = (query: string, limit?: number) =>
  reader.search(query, limit).map(({ entity, matched }) => `${reader.overview.entities[entity]!.name} ← ${matched}`);

describe('search', () => {
  it.each([
    ['a name, before names that begin so', '西湖', ['西湖 ← 西湖', '西湖龙井茶开采节 ← 西湖龙井茶开采节']],
    ['a short name, exact as a surface', '湖州', ['湖州市 ← 湖州', '湖州市人民政府 ← 湖州市人民政府']],
    ['a part of a name', '龙井', ['西湖龙井茶开采节 ← 西湖龙井茶开采节']],
    ['another surface', '千万工程', ['千村示范、万村整治工程 ← 千万工程']],
    ['an abbreviation, before what holds the character', '甬', ['宁波市 ← 甬', '杭甬双城记 ← 杭甬双城记']],
    ['without quotation marks and points', '千村示范万村整治', ['千村示范、万村整治工程 ← 千村示范、万村整治工程']],
    ['traditional characters', '楓橋經驗', ['枫桥经验 ← 枫桥经验']],
    ['full-width letters and case', 'ＱＷＧＣ', ['千村示范、万村整治工程 ← qian wan gong cheng']],
    ['pinyin, spaces or none', 'hu zhou', ['湖州市 ← hu zhou', '湖州市人民政府 ← hu zhou shi ren min zheng fu']],
    ['pinyin from within, by syllables', 'jingyan', ['枫桥经验 ← feng qiao jing yan']],
    ['initials', 'fqjy', ['枫桥经验 ← feng qiao jing yan']],
    ['a wrong character', '风桥经验', ['枫桥经验 ← 枫桥经验']],
    ['a missing character', '千万工城', ['千村示范、万村整治工程 ← 千万工程']],
    ['a slip in the pinyin', 'fengqioajingyan', ['枫桥经验 ← feng qiao jing yan']],
    ['no slip in a short word', '西胡', []],
    ['no part of a syllable', 'ngqia', []],
    ['nothing', '', []],
    ['marks alone', '《》', []],
    ['what is not there', '量子', []],
  ])('%s', (_, query, expected) => expect(found(query)).toEqual(expected));

  it.each([
    ['a short name with a slip', '西胡', '西湖'],
    ['two slips', '风桥京验', '枫桥经验'],
    ['pinyin with slips', 'fengqojinyen', '枫桥经验'],
    ['words read the same', '千万功成', '千村示范、万村整治工程'],
    ['words read nearly the same', '风敲进宴', '枫桥经验'],
  ])('knows what is nearest to %s', (_, query, name) => {
    const [hit] = reader.nearest(query, 3);
    expect(reader.overview.entities[hit!.entity]!.name).toBe(name);
  });

  it('names nothing near that is not', () => expect(reader.nearest('量子纠缠通信', 3)).toEqual([]));

  it('puts the more mentioned first among equals, and stops at the limit', () => {
    const cities = found('市');
    const mentions = reader.search('市').map(({ entity }) => reader.overview.entities[entity]!.mentions);
    expect(cities.length).toBeGreaterThan(5);
    expect(mentions[0]).toBe(Math.max(...mentions));
    expect(found('市', 3)).toEqual(cities.slice(0, 3));
  });

  it('finds every name, every other surface and every spelling', () => {
    for (const [i, { name, aliases }] of reader.overview.entities.entries())
      for (const surface of [name, ...aliases])
        expect(reader.search(surface).some(({ entity }) => entity === i)).toBe(true);
  });

  it('takes any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (query) => reader.search(query).length >= 0));
  });
});

it.each([
  ['《浙江省“千萬工程”條例》', '浙江省千万工程条例'],
  ['8＋4 经济政策体系', '8+4经济政策体系'],
  ['G D P', 'gdp'],
  ['乾𠮷', '干𠮷'],
])('folds %s', (text, folded) => expect(fold(text)).toBe(folded));
