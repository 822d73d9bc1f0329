import { expect, test } from 'vitest';
import { programmeTitle } from '../../../graph/recognise/programme-title';
import { foundIn, seenBy } from './contexts';

test.each([
  ['争创国家数字渔业创新发展试验区、国家渔港贸易示范区，', ['国家数字渔业创新发展试验区', '国家渔港贸易示范区']],
  ['入选国家海岛医疗示范项目，', ['国家海岛医疗示范项目']],
  ['国家级渔业示范区、国家省级水网先导区', []],
  ['国家自主创新示范区', []],
  ['服务国家重大战略、建设渔业示范区', []],
])('%s', (text, expected) => expect(seenBy(programmeTitle, text)).toEqual(expected));

test('with its place before it is a zone', () => {
  const text = '建设临港国家渔业文化传承试验区';
  expect(seenBy(programmeTitle, text, { found: [foundIn(text, '临港', { type: 'place' })] })).toEqual([]);
});
