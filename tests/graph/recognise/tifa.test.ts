import { expect, test } from 'vitest';
import { tifa } from '../../../graph/recognise/tifa';
import { seenBy } from './contexts';

test.each([
  ['发展新质生产力，贯彻新发展理念', ['新质生产力', '新发展理念']],
  ['用好“两新”政策', ['两新']],
  ['深入打好污染防治攻坚战，打好蓝天、碧水、净土保卫战', ['污染防治攻坚战', '蓝天、碧水、净土保卫战']],
  ['开展党史学习教育、“不忘初心、牢记使命”主题教育', ['党史学习教育', '“不忘初心、牢记使命”主题教育']],
  ['两新一重', []],
  ['三北地区', []],
])('%s', (text, expected) => expect(seenBy(tifa, text)).toEqual(expected));
