import { describe, expect, test } from 'vitest';
import { bylineOf, gluedByline, isPost, namesOf } from '../../../graph/restore/names';

describe('bylineOf', () => {
  test.each([
    ['■林一帆', ['林一帆'], null],
    ['■宗 明 何 苇 欧阳若水', ['宗明', '何苇', '欧阳若水'], null],
    ['本刊记者 岑一苇', ['岑一苇'], null],
    ['本刊记者', [], null],
    ['本报记者 林一帆 通讯员 何苇', ['林一帆', '何苇'], null],
    ['文/林一帆', ['林一帆'], null],
    ['作者：林一帆', ['林一帆'], null],
    ['中共清溪县委书记 林 帆', ['林帆'], '中共清溪县委书记'],
    ['自治区主席 阿依古丽·买买提', ['阿依古丽·买买提'], '自治区主席'],
    ['省长　林一帆', ['林一帆'], '省长'],
    ['■2025年，全县上下', null, null],
    ['上下联动 一体推进', null, null],
    ['推进改革 走在前列', null, null],
  ])('%s', (line, names, post) => {
    expect(bylineOf(line)).toEqual(names && { names, post });
  });
});

test.each([
  ['元 仲 林一帆', ['元仲', '林一帆']],
  ['林一帆、何苇', ['林一帆', '何苇']],
  ['林 一 帆', null],
  ['上下联动 一体推进', ['上下联动', '一体推进']],
  ['2025年', null],
  ['总则', null],
])('the names in “%s”', (text, expected) => {
  expect(namesOf(text)).toEqual(expected);
});

test.each([
  ['浙江省人民政府副省长、中共温州市委书记', true],
  ['中共清溪县委副书记、县长', true],
  ['清溪大学法学院教授', true],
  ['坚持以项目看发展', false],
  ['书记强调，要抓落实。', false],
])('%s is a post: %s', (text, expected) => {
  expect(isPost(text)).toBe(expected);
});

test.each([
  ['市人民政府代市长林一帆', { names: ['林一帆'], post: '市人民政府代市长' }],
  ['省长何苇', { names: ['何苇'], post: '省长' }],
  ['政府工作报告', null],
  ['林一帆', null],
])('a post and a name without a space in “%s”', (text, expected) => {
  expect(gluedByline(text)).toEqual(expected);
});
