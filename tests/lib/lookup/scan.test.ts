import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Names } from '../../../lib/lookup/names';
import { cutNames } from '../../../lib/lookup/names-cut';
import { at, named, scan } from '../../../lib/lookup/scan';
import { ENTITY_TYPES } from '../../../lib/model/types';
import { fixtureGraph } from '../../fixtures/graph';

const graph = fixtureGraph(`
+ place 浙江省 | province
+ place 杭州市 | city
+ place 南京市鼓楼区 | county | code=1
+ place 徐州市鼓楼区 | county | code=2
+ place 和平县 | county
+ org 浙江大学 | school
+ org 中共浙江省委
+ place 鲁东
+ person 竺可桢
+ person 陈嵘
+ programme 千项万亿工程
+ programme 千村示范、万村整治工程
+ programme 四大办
+ event G20峰会
+ tifa 8+4经济政策体系
+ tifa AI赋能
=== own.txt | 自家 |
# 自家的文字
[我省](place:浙江省,coref)的[杭](place:杭州市,abbr)派建筑见于[杭州](place:杭州市)与[杭州市](place)。[浙江大学](org)在[浙江](place:浙江省)，[竺可桢](person)、[陈嵘](person)都去过。
[千村示范、万村整治工程](programme)又称[千万工程](programme:千村示范、万村整治工程)，与“[千项万亿”工程](programme:千项万亿工程)不同，[G20峰会](event)与[8+4经济政策体系](tifa)也不同，[AI赋能](tifa)又是一事。
[鼓楼区](place:徐州市鼓楼区)、[鼓楼区](place:徐州市鼓楼区)和[鼓楼区](place:南京市鼓楼区)。[鲁东](place)、[省委](org:中共浙江省委)与[浙江省委](org:中共浙江省委)。设“[四大办](programme)”。[和平](place:和平县)一词，人人爱和平，和平的年代，和平是福。
`);
const names = new Names(cutNames(graph));
const nameOf = (entity: number) => graph.entities[entity]!.name;

/** Hits of one block as [words, name]. */
const hitsOf = (block: string) => {
  const [hits = []] = scan(names, [block]);
  return Array.from({ length: hits.length / 4 }, (_, i) => {
    const [start, end, entity, type] = hits.slice(4 * i, 4 * i + 4);
    expect(ENTITY_TYPES[type!]).toBe(graph.entities[entity!]!.type);
    return [block.slice(start, end), nameOf(entity!)];
  });
};

describe('scan', () => {
  it.each([
    ['浙江大学在杭州', ['浙江大学=浙江大学', '杭州=杭州市']],
    ['浙江大學在杭州市', ['浙江大學=浙江大学', '杭州市=杭州市']],
    ['我省、我市、杭城、甬城', []],
    ['Ｇ２０峰会、G20 峰会、g20峰会', ['Ｇ２０峰会=G20峰会', 'G20 峰会=G20峰会', 'g20峰会=G20峰会']],
    ['８＋４经济政策体系', ['８＋４经济政策体系=8+4经济政策体系']],
    ['18+4经济政策体系', []],
    ['OpenAI赋能，AI赋能', ['AI赋能=AI赋能']],
    ['“千万工程”与千万工程', ['千万工程=千村示范、万村整治工程', '千万工程=千村示范、万村整治工程']],
    ['「千项万亿」工程', ['千项万亿」工程=千项万亿工程']],
    ['千项万亿工程', ['千项万亿工程=千项万亿工程']],
    ['“千村示范、万村整治”工程', ['千村示范、万村整治”工程=千村示范、万村整治工程']],
    ['陈 嵘与竺可桢', ['陈 嵘=陈嵘', '竺可桢=竺可桢']],
    ['鼓楼区', ['鼓楼区=徐州市鼓楼区']],
    ['和平县与和平', ['和平县=和平县']],
    ['杭州大学、杭州日报、杭州的大学', ['杭州=杭州市']],
    ['鲁东部、鲁东和鲁东部队', ['鲁东=鲁东']],
    ['省委、市政府、浙江省委', ['浙江省委=中共浙江省委']],
    ['四大办、“四大办”、「四大办」', ['四大办=四大办', '四大办=四大办']],
    ['', []],
  ])('%s', (block, expected) => expect(hitsOf(block).map((hit) => hit.join('='))).toEqual(expected));

  it('answers each block', () => {
    expect(scan(names, ['杭州', '', '在杭州']).map((hits) => hits.slice(0, 2))).toEqual([[0, 2], [], [1, 3]]);
  });

  it('gives whole words in order and without overlaps, whatever the text', () => {
    const pieces = fc.constantFrom(
      '浙江',
      '大学',
      '杭州',
      '市',
      '8',
      '+4经济政策体系',
      'AI',
      '赋能',
      'G20',
      '峰会',
      '”',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const block = parts.join('');
        const [hits = []] = scan(names, [block]);
        for (let i = 0; i < hits.length; i += 4) {
          const [start = 0, end = 0] = hits.slice(i, i + 2);
          expect(start).toBeGreaterThanOrEqual(hits[i - 3] ?? 0);
          expect(named(names, block.slice(start, end))[0]).toBe(hits[i + 2]);
          expect(block.slice(start - 1, start + 1)).not.toMatch(/^[A-Z0-9]{2}$/u);
          expect(block.slice(end - 1, end + 1)).not.toMatch(/^[A-Z0-9]{2}$/u);
        }
      }),
    );
  });
});

describe('at', () => {
  it.each([
    ['就在浙江大学里', 2, '浙江大学'],
    ['就在浙江大学里', 5, '浙江大学'],
    ['就在浙江大学里', 1, null],
    ['就在浙江大学里', 6, null],
    ['8+4经济政策体系', 1, '8+4经济政策体系'],
    ['18+4经济政策体系', 2, null],
    ['', 0, null],
    ['杭州', 7, null],
  ])('%s at %i', (text, offset, expected) => {
    const found = at(names, text, offset);
    expect(found && text.slice(found.start, found.end)).toBe(expected);
  });

  it('gives all that a name may be, the likeliest first', () => {
    expect(at(names, '在鼓楼区', 2)?.entities.map(nameOf)).toEqual(['徐州市鼓楼区', '南京市鼓楼区']);
  });
});

it.each([
  [' “千項萬億”工程 ', ['千项万亿工程']],
  ['《杭州》', ['杭州市']],
  ['杭州和浙江', []],
  ['', []],
])('%s names %j', (words, expected) => expect(named(names, words).map(nameOf)).toEqual(expected));

it('survives structured cloning', () => {
  const copy = new Names(structuredClone(names.record));
  expect(scan(copy, ['浙江大学在杭州'])).toEqual(scan(names, ['浙江大学在杭州']));
});
