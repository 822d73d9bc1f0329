import { expect, test } from 'vitest';
import { lawStatute } from '../../../../graph/connect/relations/law-statute';
import { storyOf } from './story';

const LAW = '临港市渔港条例';

test('a statute’s own lines', () => {
  const story = storyOf(
    [
      ['title', LAW],
      ['byline', '2008年9月19日 临港市第十一届人民代表大会常务委员会第六次会议通过'],
      [
        'byline',
        '2020年11月27日 临港市第十三届人民代表大会常务委员会《关于修改〈临港市船舶条例〉等六件法规的决定》第三次修正',
      ],
      '第九条 本条例自2009年1月1日起施行。',
    ],
    { [LAW]: 'law' },
  );
  expect(lawStatute(story).map(({ type, subject, value }) => [type, subject, value])).toEqual([
    ['adopted', LAW, '2008-09-19'],
    ['amended', LAW, '2020-11-27'],
    ['effective', LAW, '2009-01-01'],
  ]);
});
