import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encodingLabel } from '../../../graph/read/decode';
import { gb18030, utf16, utf8 } from './encode';

const TEXT = '湖州讯（记者沈一舟）本周起，全市启动“清河”行动。\r\n2025年计划整治河道120公里。\n';
const WITHOUT_ASCII = '全市启动清河行动，整治河道。';

describe('decode', () => {
  test.each([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with mark', utf8(TEXT, true)],
    ['UTF-16 LE', utf16(TEXT, 'le')],
    ['UTF-16 LE with mark', utf16(TEXT, 'le', true)],
    ['UTF-16 BE', utf16(TEXT, 'be')],
    ['UTF-16 BE with mark', utf16(TEXT, 'be', true)],
    ['GB18030', gb18030(TEXT)],
  ])('reads %s', (_, bytes) => {
    expect(decode(bytes, 'a.txt')).toEqual({ ok: true, value: TEXT });
  });

  test.each([
    ['UTF-8', utf8(WITHOUT_ASCII)],
    ['UTF-16 LE', utf16(WITHOUT_ASCII, 'le')],
    ['UTF-16 BE', utf16(WITHOUT_ASCII, 'be')],
    ['GB18030', gb18030(WITHOUT_ASCII)],
  ])('reads %s that has no ASCII to go by', (_, bytes) => {
    expect(decode(bytes, 'a.txt')).toEqual({ ok: true, value: WITHOUT_ASCII });
  });

  test('reads every text of common characters in every encoding', () => {
    const character = fc.constantFrom(
      ...'的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动',
    );
    const mark = fc.constantFrom(...'，。、；：！？“”（）');
    const text = fc.array(fc.oneof({ weight: 8, arbitrary: character }, mark), { minLength: 8 }).map((a) => a.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom('utf8', 'gb', 'le', 'be'), (words, encoding) => {
        const bytes =
          encoding === 'utf8'
            ? utf8(words)
            : encoding === 'gb'
              ? gb18030(words)
              : utf16(words, encoding as 'le' | 'be');
        expect(decode(bytes, 'a.txt')).toEqual({ ok: true, value: words });
      }),
    );
  });

  test.each([
    ['unpaired surrogates', utf16(`${TEXT}\uD800${TEXT}`, 'le', true), 'unreadable-encoding'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72]), 'binary-file'],
    ['UTF-8 cut in the middle', utf8(TEXT).slice(0, 40), 'unreadable-encoding'],
    ['noise', Uint8Array.from({ length: 999 }, (_, i) => (i * i * 31 + 7 * i) & 255), 'binary-file'],
  ])('refuses %s and says what to do', (_, bytes, code) => {
    const outcome = decode(bytes, 'a.txt');
    expect(outcome).toMatchObject({ ok: false, findings: [{ code, where: 'a.txt' }] });
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(typeof decode(bytes, 'a.txt').ok).toBe('boolean');
      }),
    );
  });
});

test.each([
  ['GB2312', 'gb18030'],
  ['gbk', 'gb18030'],
  [' utf8 ', 'utf-8'],
  ['Big5', 'big5'],
  ['klingon', null],
  [null, null],
])('the label %s means %s', (declared, expected) => {
  expect(encodingLabel(declared)).toBe(expected);
});
