import { expect, it } from 'vitest';
import { divisions } from '../../../graph/recognise/place-division';
import { tibetan } from '../../../graph/recognise/person-tibetan';
import { seenBy, surfaces } from './contexts';

it.each([
  ['扎西顿珠和次仁央宗在田里。', ['扎西顿珠', '次仁央宗']],
  ['村委会主任平措带路，29岁的德吉跟着。', ['平措', '德吉']],
  ['尼玛（藏族，2021年到任）', ['尼玛']],
  ['罗布的茶馆开了，走过罗布泊镇。', []],
])('%s', (text, expected) => expect(seenBy(tibetan, text)).toEqual(expected));

it('leaves places alone', () => expect(surfaces('来到贡嘎县。', divisions, tibetan)).toEqual(['贡嘎县']));
