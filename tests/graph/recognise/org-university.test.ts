import { describe, expect, it } from 'vitest';
import { universities } from '../../../graph/recognise/org-university';
import { surfaces } from './contexts';

describe('universities by their short forms', () => {
  it.each([
    ['that mean nothing else', '清华和哈工大在此设立研究院', ['清华', '哈工大']],
    ['in a list with one that does', '同济、天大、北航等高校签约', ['同济', '天大', '北航']],
    ['before what only a university has', '南开教授来到村里', ['南开']],
    ['behind what leads up to a school', '他毕业于川大', ['川大']],
    ['by a place and their kind', '川农大与杭师大的学生', ['川农大', '杭师大']],
    ['with a hospital of theirs', '请浙大一院会诊', ['浙大一院']],
    ['but no other words', '打开祖国北大门，这是天大的事，南开区和东华镇的村民', []],
    ['nor companies', '科大讯飞的模型', []],
  ])('are found %s', (_, text, expected) => {
    expect(surfaces(text, universities)).toEqual(expected);
  });
});
