import { expect, it } from 'vitest';
import { spell } from '../../../graph/spell/spell';
import type { Entity } from '../../../lib/model/types';

const named = (name: string, ...aliases: string[]): Entity => ({
  ...{ id: `place:${name}`, type: 'place', subtype: null, name, aliases, attrs: {}, mentions: 1, articles: 1 },
});

it.each([
  [named('湖州市', '湖州'), ['hu zhou shi', 'hu zhou']],
  [named('重庆市'), ['chong qing shi']],
  [named('丽水市'), ['li shui shi']],
  [
    named('千村示范、万村整治工程', '“千万工程”'),
    ['qian cun shi fan wan cun zheng zhi gong cheng', 'qian wan gong cheng'],
  ],
  [named('8+4经济政策体系'), ['84 jing ji zheng ce ti xi']],
  [named('绿色GDP'), ['lv se gdp']],
  [named('·'), ['']],
])('%j', (entity, expected) => expect(spell([entity])).toEqual([expected]));
