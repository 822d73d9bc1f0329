import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../lib/lookup/names-forms';
import type { EntityType } from '../../../lib/model/types';

describe('formsOf', () => {
  it.each<[string, EntityType, string[]]>([
    ['杭州市', 'place', ['杭州市']],
    ['甬', 'place', []],
    ['132', 'tifa', []],
    ['10+2', 'tifa', []],
    ['“枫桥经验”', 'person', ['枫桥经验']],
    ['《湿地保护法》', 'law', ['湿地保护法']],
    ['“枫桥经验', 'place', ['枫桥经验']],
    ['张磊', 'person', ['张磊', '张 磊']],
    ['鞠 鹏', 'person', ['鞠鹏', '鞠 鹏']],
    ['G20峰会', 'place', ['g20峰会', 'g20 峰会']],
    ['千项万亿工程', 'programme', ['千项万亿工程', '千项万亿"工程', '千项万"亿工程', '千项"万亿工程']],
    ['“千项万亿”工程', 'law', ['"千项万亿"工程', '千项万亿工程']],
    ['千项万亿”工程', 'law', ['千项万亿"工程', '千项万亿工程']],
  ])('%s, a %s', (surface, type, forms) => expect(formsOf(surface, type)).toEqual(forms));
});
