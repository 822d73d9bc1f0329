import { expect, test } from 'vitest';
import { eventDisaster } from '../../../graph/recognise/event-disaster';
import { foundIn, seenBy } from './contexts';

test.each([
  ['临港5.1级地震灾后重建', ['临港5.1级地震']],
  ['临港山洪泥石流抢险，临港地震灾后恢复', ['临港山洪泥石流', '临港地震']],
  ['处置临港“3·7”山体滑坡', ['临港“3·7”山体滑坡']],
  ['应对临港“3·7”流域性特大洪水', ['临港“3·7”流域性特大洪水']],
  ['临港地震局、临港地震灾害风险', []],
  ['抗御多次地震，山洪地质灾害', []],
  ['应对“24·6”流域性大洪水，“24·6”暴雨', ['24·6”流域性大洪水']],
  ['“9·9”较大沉船事故整改，“9·9”交通事故', ['9·9”较大沉船事故']],
  ['战胜超强台风“海棠”，抗御台风“三连击”', ['超强台风“海棠”']],
])('%s', (text, expected) => {
  const found = [...text.matchAll(/临港/gu)].map(({ index }) => ({
    ...foundIn('临港', '临港'),
    start: index,
    end: index + 2,
  }));
  expect(seenBy(eventDisaster, text, { found })).toEqual(expected);
});

test('a place around the place belongs to the name', () => {
  const text = '渔州临港5.1级地震';
  expect(seenBy(eventDisaster, text, { found: [foundIn(text, '渔州'), foundIn(text, '临港')] })).toEqual([text]);
});
