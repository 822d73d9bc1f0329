import { expect, test } from 'vitest';
import { lawBare } from '../../../graph/recognise/law-bare';
import { foundIn, seenBy } from './contexts';

test.each([
  ['依照立法法和民法典的规定', ['立法法', '民法典']],
  ['根据中华人民共和国海关法，', ['中华人民共和国海关法']],
  ['学习教育法规，走进海关法院', []],
  ['高等教育法第五条', ['高等教育法']],
  ['新修订的海岛开发促进条例施行', ['海岛开发促进条例']],
  ['落实好海岛开发促进条例', ['海岛开发促进条例']],
  ['依法执法，用好工作方法', []],
  ['海岛开发促进条例很好', []],
  ['审议通过城市色彩条例', ['城市色彩条例']],
  ['推动修订渔港保护条例、行政执法监督条例', ['渔港保护条例', '行政执法监督条例']],
  ['制定渔港安全管理办法', []],
  ['未按照规定实施行政处罚或者违法采取措施', []],
  ['违反治安管理行为人依法享有权利', []],
])('%s', (text, expected) => expect(seenBy(lawBare, text)).toEqual(expected));

test('of what a place does with a law only the law is its name', () => {
  const text = '临港市部署开展未成年人保护法宣传';
  expect(seenBy(lawBare, text, { found: [foundIn(text, '临港市')] })).toEqual(['未成年人保护法']);
});

test('a law is known by the place that made it', () => {
  const text = '临港市渔港保护条例明确';
  expect(seenBy(lawBare, text, { found: [foundIn(text, '临港市')] })).toEqual(['临港市渔港保护条例']);
});

test('a regulation of a place behind a verb of law-making, whatever it is about; of two the second by itself', () => {
  const text = '实施临港副中心条例，落实好海岛开发促进法和省渔港保护条例。';
  expect(seenBy(lawBare, text, { found: [foundIn(text, '临港')] })).toEqual([
    '临港副中心条例',
    '海岛开发促进法',
    '省渔港保护条例',
  ]);
});
