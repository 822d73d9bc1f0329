import { describe, expect, test } from 'vitest';
import { namesOf, variantOf } from '../../../graph/resolve/variant';

describe('variants', () => {
  test.each([
    ['近海“百湾千岸”工程', '百湾千岸', '工程'],
    ['百湾千岸”工程', '百湾千岸', '工程'],
    ['百湾千岸', '百湾千岸', ''],
    ['国际“港”“湾”之城', '国际港湾之城', ''],
    ['双一流 196”工程', '双一流196', '工程'],
    ['12个方面护滩实事', '十二方面护滩实事', ''],
    ['30项清淤工程', '三十项清淤工程', ''],
  ])('%s', (surface, core, tail) => expect(variantOf(surface)).toEqual({ core, tail }));

  test('a name is its core', () => {
    const variants = ['百湾千岸”工程', '百湾千岸', '近海“百湾千岸”行动'].map(variantOf);
    const nameOf = namesOf(variants);
    expect(new Set(variants.map(nameOf))).toEqual(new Set(['百湾千岸']));
  });

  test('a tail with a word left out is the same tail', () => {
    const variants = ['8+4”渔业政策体系', '8+4”渔业政策体系', '8+4”政策体系'].map(variantOf);
    expect(new Set(variants.map(namesOf(variants)))).toEqual(new Set(['8+4渔业政策体系']));
  });

  test('a code that many things share takes its tail, and alone it is the commonest of them', () => {
    const variants = ['1+N”渔业法规体系', '1+N”渔业法规体系', '1+N”港口服务体系', '1+N'].map(variantOf);
    expect(variants.map(namesOf(variants))).toEqual([
      '1+N渔业法规体系',
      '1+N渔业法规体系',
      '1+N港口服务体系',
      '1+N渔业法规体系',
    ]);
  });
});
