import { describe, expect, test } from 'vitest';
import { isSpaced, unspace } from '../../../graph/restore/unspace';

describe('unspace', () => {
  test.each([
    ['清 溪 周 刊', '清溪周刊'],
    ['发 挥 市 场 机 制 作 用 ，推 动 要 素', '发挥市场机制作用，推动要素'],
    ['形 成“15 分 钟 服 务 圈', '形成“15分钟服务圈'],
    ['2025 年，全县 GDP 增长 5.5% 左右', '2025年，全县GDP增长5.5%左右'],
    ['上下联动 一体推进', '上下联动 一体推进'],
    ['第一章　总则', '第一章　总则'],
    ['see the manual', 'see the manual'],
    ['无空格的一行', '无空格的一行'],
  ])('%s -> %s', (text, expected) => {
    const line = { text, start: 7, at: null };
    const result = unspace(line);
    expect(result.text).toBe(expected);
    expect([...result.text].map((_, i) => text[(result.at?.[i] ?? i + 7) - 7]).join('')).toBe(expected);
  });

  test.each([
    ['清 溪 周 刊', true],
    ['陈 浩', true],
    ['上下联动 一体推进', false],
    ['没有空格', false],
  ])('%s is letter-spaced: %s', (text, expected) => {
    expect(isSpaced(text)).toBe(expected);
  });
});
