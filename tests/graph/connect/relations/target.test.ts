import { describe, expect, test } from 'vitest';
import { target } from '../../../../graph/connect/relations/target';
import { quantitiesIn } from '../../../../graph/connect/relations/target-quantity';
import { storyOf } from './story';

describe('figures', () => {
  test.each([
    ['完成率达114.73%', ['114.73%']],
    ['超200个、近70%、50多万元', ['超200个', '近70%', '50多万元']],
    ['增长6%以上，提高0.8个百分点', ['6%以上', '0.8个百分点']],
    ['百余种、上千户', ['百余种', '千户']],
    ['增长4.5%—5%，再增5%-5.5%左右，招引3-5家', ['4.5%—5%', '5%-5.5%左右', '3-5家']],
    ['查处312起、签约28份、邀请40组家庭、更换15根', ['312起', '28份', '40组', '15根']],
    ['第3个、前10位、2024年1—10月、一个', []],
  ])('%s', (text, expected) => expect(quantitiesIn(text).map(({ value }) => value)).toEqual(expected));
});

describe('targets and results', () => {
  const names = { 临港市: 'place', 海东县: 'place' } as const;
  const leader = { place: '临港市', article: { authorPost: '中共临港市委书记' } };
  const rows = (text: string) =>
    target(storyOf([text], names, leader)).map(({ type, value, attrs }) => [type, attrs.indicator, value]);

  test.each([
    [
      '力争渔业产值突破300亿元、增长6%以上。',
      [
        ['target', '渔业产值', '突破300亿元'],
        ['target', '渔业产值增长', '6%以上'],
      ],
    ],
    [
      '招引落地1亿元以上渔业项目30个。',
      [['target', '招引落地1亿元以上渔业项目', '30个']].map(([, ...row]) => ['result', ...row]),
    ],
    [
      '出口、进口分别达到23亿元、11亿元。',
      [
        ['result', '出口', '23亿元'],
        ['result', '进口', '11亿元'],
      ],
    ],
    ['全文共九章72条，梳理线索85条。', [['result', '梳理线索', '85条']]],
    ['组织100个以上团组。', [['result', '组织团组', '100个以上']]],
  ])('%s', (text, expected) => expect(rows(text)).toEqual(expected));

  test('what stands behind the words for aims is aimed at, what looks back is reported', () => {
    const kinds = (text: string) => rows(text).map(([type]) => type);
    expect(kinds('主要预期目标是：渔业产值增长5%左右，一般公共预算收入增长2%。就业增长3%，失业率5%以内。')).toEqual(
      Array(4).fill('target'),
    );
    expect(kinds('刚刚过去的一年，临港市稳企业、稳预期，完成目标任务，渔业产值增长5%。')).toEqual(['result']);
    expect(kinds('临港市稳企业、稳预期，渔业产值增长5%。')).toEqual(['result']);
  });

  test('a figure belongs to the place the sentence speaks of', () => {
    const found = target(storyOf(['海东县养殖面积达500亩，临港市港口12个。'], names));
    expect(found.map(({ subject }) => subject)).toEqual(['海东县', '临港市']);
  });

  test('a statute sets no targets', () =>
    expect(target(storyOf([['title', '渔港条例'], '罚款200元以上'], { 渔港条例: 'law', ...names }, leader))).toEqual(
      [],
    ));
});
