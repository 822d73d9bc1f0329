import { describe, expect, test } from 'vitest';
import { implementsProgramme } from '../../../../graph/connect/relations/implements';
import { storyOf, type Names } from './story';

const names: Names = { 临港市: 'place', 海东县: ['place', 'county'], 百湾千岸: 'programme' };
const facts = (text: string, place?: string) =>
  implementsProgramme(storyOf([text], names, place === undefined ? {} : { place }));

describe('who carries out what', () => {
  test.each([
    ['深入实施“百湾千岸”工程。', '临港市', '实施', 'doing'],
    ['将启动“百湾千岸”工程。', '临港市', '启动', 'planned'],
    ['已完成“百湾千岸”工程，落实“百湾千岸”。', '临港市', '落实', 'done'],
    ['不再实施“百湾千岸”工程。', '临港市', '实施', 'negated'],
    ['持续深化“百湾千岸”工程。', '临港市', '深化', 'doing'],
    ['持续“百湾千岸”工程。', '临港市', '持续', 'doing'],
    ['把“百湾千岸”工程抓在手上。', '临港市', '把', 'doing'],
    ['“百湾千岸”工程在全域落地。', '临港市', '落地', 'doing'],
  ])('%s', (text, subject, verb, aspect) =>
    expect(facts(text, '临港市').at(-1)).toMatchObject({ subject, object: '百湾千岸', attrs: { verb, aspect } }),
  );

  test('a place that the sentence names as the doer goes before the one the article speaks for', () =>
    expect(facts('海东县率先推进“百湾千岸”工程。', '临港市')).toMatchObject([{ subject: '海东县' }]));

  test('who acts on an initiative comes behind it', () =>
    expect(facts('依托“百湾千岸”工程，海东县清出了岸线。', '临港市')).toMatchObject([{ subject: '海东县' }]));

  test.each([
    ['“百湾千岸”这个名字很好听。', '临港市'],
    ['深入实施“百湾千岸”工程。', undefined],
    ['推动“百湾千岸”工程向生态渔业转变。', '临港市'],
  ])('%s: nobody does anything', (text, place) => expect(facts(text, place)).toEqual([]));

  test('the words that say so hold verb and name', () => {
    const text = '今年，深入实施“百湾千岸”工程。';
    const [fact] = facts(text, '临港市');
    expect(text.slice(fact!.start, fact!.end)).toBe('实施“百湾千岸');
  });
});
