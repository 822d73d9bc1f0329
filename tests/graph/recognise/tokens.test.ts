import { describe, expect, it } from 'vitest';
import { Words } from '../../../graph/recognise/tokens';
import type { Segmenter } from '../../../graph/recognise/types';
import { segment } from '../../../graph/node/segment';

const TEXT = '浙江省委召开会议，研究生活力。湖州市代表到场';

const wordsOf = (text: string) => Words.of([text], segment)[0]!;

describe('Words', () => {
  it.each([
    [0, 2, 'word'],
    [0, 4, 'words'],
    [1, 4, 'cut'],
    [0, 3, 'cut'],
  ] as const)('says how [%i, %i) of 浙江 + 省委 lies among them', (start, end, fit) => {
    const segmenter: Segmenter = { cut: () => [Int32Array.of(0, 0, 2, 2)], tag: () => 'n' };

    expect(Words.of(['浙江省委'], segmenter)[0]!.fit(start, end)).toBe(fit);
  });

  it('gives a word with its tag and place', () => {
    expect(wordsOf(TEXT).at(TEXT.indexOf('会议') + 1)).toMatchObject({ text: '会议', tag: 'n', start: 6, end: 8 });
  });

  it.each(['获批', '续建', '投用'])('takes %s for a verb, whatever the dictionary holds it for', (verb) => {
    expect(wordsOf(`湿地公园${verb}在即`).at(4)).toMatchObject({ text: verb, tag: 'v' });
  });

  it('has no word before the text nor behind it', () => {
    const words = wordsOf(TEXT);

    expect([words.at(-1), words.at(TEXT.length)]).toEqual([undefined, undefined]);
  });

  it('gives the words that lie wholly in a range', () => {
    const words = wordsOf(TEXT);
    const start = TEXT.indexOf('湖州市');

    expect(words.within(start + 1, TEXT.length).map(({ text }) => text)).toEqual(['代表', '到场']);
  });

  it.each([
    ['是省医院和县医院的医生', ['和', '县']],
    ['青螺镇和县粮食局', ['和', '县']],
    ['办法由市和县（市）制定', ['和', '县']],
    ['马鞍山市和县的江堤', ['和县']],
    ['走进和县', ['和县']],
    ['渔业部门会同县人民政府审核', ['会同', '县']],
    ['应当会同县人民政府办理', ['会同', '县']],
    ['湖南省会同县的茶', ['会同县']],
  ])('takes a level behind what it is joined to for no county: %s', (text, expected) => {
    const at = text.search(/和|会同/u);

    expect(
      wordsOf(text)
        .within(at, at + expected.join('').length)
        .map((word) => word.text),
    ).toEqual(expected);
  });
});
