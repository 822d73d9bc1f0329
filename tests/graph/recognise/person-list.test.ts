import { describe, expect, it } from 'vitest';
import { person } from '../../../graph/recognise/person';
import { coordinated } from '../../../graph/recognise/person-list';
import { personTables } from '../../../graph/recognise/person-tables';
import { lexicon, surfaces } from './contexts';

const tables = personTables(lexicon);

/** What the list says for `name` in `text`. */
function weightOf(text: string, name: string): number | undefined {
  const start = text.indexOf(name);
  const reading = { start, end: start + name.length, given: start + 1, length: name.length, shape: 0, bound: 0 };
  return coordinated(text, reading, tables)?.weight;
}

describe('coordinated', () => {
  it.each([
    ['the first of three', '洪家光、贾向东、周文涛都上台领奖。', '洪家光', 4],
    ['one amid five', '领奖的有：包起云、窦铁成、罗昭强、洪家光、贾向东。', '罗昭强', 6],
    ['the last, before 等', '洪家光、贾向东、周文涛等都来了。', '周文涛', 4],
    ['the first, behind what leads up to it', '会上还特邀了洪家光、贾向东、周文涛三位工匠。', '洪家光', 4],
    ['the last, before their number', '会上还特邀了洪家光、贾向东、周文涛三位工匠。', '周文涛', 4],
    ['two alone', '洪家光、贾向东都来了。', '洪家光', undefined],
    ['among what is no name', '洪家光、起重机、吊车、焊枪都在车间里。', '洪家光', undefined],
    ['inside an item', '工人洪家光、贾向东、周文涛都上台领奖。', '洪家光', undefined],
  ])('weighs %s', (_, text, name, weight) => {
    expect(weightOf(text, name)).toBe(weight);
  });

  it('lets names without a post prove each other', () => {
    expect(surfaces('洪家光、贾向东、周文涛……一个个名字刻在墙上。', person)).toEqual(['洪家光', '贾向东', '周文涛']);
  });

  it('leaves lists of goods, places and virtues alone', () => {
    expect(surfaces('黄连、白芍、杜仲、石斛都是本地药材。', person)).toEqual([]);
    expect(surfaces('要更安全、更高效、更文明、更包容。', person)).toEqual([]);
    expect(surfaces('牛羊肉、马铃薯、葵花籽、高粱米卖到了省外。', person)).toEqual([]);
  });
});
