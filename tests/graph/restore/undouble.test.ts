import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { undouble } from '../../../graph/restore/undouble';
import { doubled } from './typeset';

const line = (text: string) => ({ text, start: 100, at: null });

describe('undouble', () => {
  test.each([
    ['水网水网““新新””篇', '水网“新”篇', false],
    ['水网水网先行先行““新新””篇篇', '水网先行“新”篇', true],
    ['护河护河20252025，，共建共享共建共享', '护河2025，共建共享', true],
    ['清溪河畔清溪河畔 林林 一一 帆帆 摄摄', '清溪河畔 林 一 帆 摄', true],
    ['（（草案草案）》）》', '（草案）》', true],
    ['共建共享，共同富裕。清溪县城南湿地公园清溪县城南湿地公园', '共建共享，共同富裕。清溪县城南湿地公园', false],
  ])('%s -> %s', (text, expected, whole) => {
    const result = undouble(line(text));
    expect([result.line.text, result.whole]).toEqual([expected, whole]);
  });

  test.each([
    '干干净净做事',
    '高高兴兴、认认真真',
    '研究研究',
    '1000000000元',
    '哈哈哈哈哈哈哈哈哈哈',
    '……——……',
    '一批一批又一批',
    '',
  ])('leaves %s alone', (text) => {
    expect(undouble(line(text))).toMatchObject({ line: { text }, whole: false });
  });

  test('undoes what was doubled, and knows where each character stood', () => {
    const text = fc
      .uniqueArray(fc.constantFrom(...'清溪河道治理生态屏障绿水青山经济社会发展规划'), { minLength: 6, maxLength: 20 })
      .map((characters) => characters.join(''));
    fc.assert(
      fc.property(text, (words) => {
        const twice = doubled(words);
        const { line: once, whole } = undouble(line(twice));
        expect([once.text, whole]).toEqual([words, true]);
        expect([...words].map((_, i) => twice[once.at![i]! - 100]).join('')).toBe(words);
      }),
    );
  });
});
