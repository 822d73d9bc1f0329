import { expect, test } from 'vitest';
import { segment } from '../../../graph/node/segment';
import { recognise } from '../../../graph/recognise/recognise';
import { resolve } from '../../../graph/resolve/resolve';
import { lexicon } from '../recognise/contexts';
import { textsOf } from '../recognise/texts';

/** Surface and canonical name of every event mentioned, in an article that speaks for 杭州. */
function events(...passages: readonly string[]) {
  const texts = { ...textsOf([passages]), placeNames: new Map([['d0-0', '杭州']]) };
  const tools = { lexicon, segment };
  const { mentions, entities } = resolve(texts, recognise(texts, tools), tools);
  const names = new Map(entities.map(({ id, type, name }) => [id, { type, name }]));
  return mentions
    .map(({ entity, surface }) => ({ surface, ...names.get(entity)! }))
    .filter(({ type }) => type === 'event')
    .map(({ surface, name }) => `${surface} = ${name}`);
}

test.each([
  ['省委十五届六次全体会议召开。', ['省委十五届六次全体会议 = 浙江省委十五届六次全会']],
  ['第七届渔民运动会开幕', ['第七届渔民运动会 = 第七届渔民运动会']],
  ['党的二十届三中全会后，三中全会精神', ['党的二十届三中全会 = 党的二十届三中全会', '三中全会 = 党的二十届三中全会']],
  [
    '省委十五届六次全会召开。省委全会指出',
    ['省委十五届六次全会 = 浙江省委十五届六次全会', '省委全会 = 浙江省委十五届六次全会'],
  ],
  [
    '学习省委九届三次、四次和五次全会精神',
    ['省委九届三次 = 浙江省委九届三次全会', '四次 = 浙江省委九届四次全会', '五次全会 = 浙江省委九届五次全会'],
  ],
  ['市委全会指出', ['市委全会 = 杭州市委全会']],
  ['亮相广交会', ['广交会 = 中国进出口商品交易会']],
  [
    '第九届链博会开幕。链博会上签约九项，中国国际供应链促进博览会闭幕',
    [
      '第九届链博会 = 第九届中国国际供应链促进博览会',
      '链博会 = 第九届中国国际供应链促进博览会',
      '中国国际供应链促进博览会 = 第九届中国国际供应链促进博览会',
    ],
  ],
  [
    '第八届服贸会和第九届服贸会之间，服贸会的展位多了',
    [
      '第八届服贸会 = 第八届中国国际服务贸易交易会',
      '第九届服贸会 = 第九届中国国际服务贸易交易会',
      '服贸会 = 中国国际服务贸易交易会',
    ],
  ],
  ['备战省运会', ['省运会 = 省运会']],
])('%s', (text, expected) => expect(events(text)).toEqual(expected));
