import { describe, expect, it } from 'vitest';
import { namesIn, quotedIn, waysToWrite } from '../../../../lib/query/ask/names';

describe('namesIn', () => {
  it.each([
    ['“枫桥经验”（含“海上枫桥经验”）', [['枫桥经验', '海上枫桥经验']]],
    ['“千村示范、万村整治”工程', [['千村示范、万村整治工程', '千村示范、万村整治']]],
    ['县城（含中心镇）提升工程', [['县城提升工程', '县城中心镇提升工程', '中心镇提升工程']]],
    ['碳普惠试点（含试点县）', [['碳普惠试点']]],
    ['', []],
  ])('takes the names of %s', (text, groups) => {
    expect(namesIn(text)).toEqual(groups);
  });

  it('makes a group of each where both are asked for', () => {
    expect(namesIn('“千万工程”和“枫桥经验”', true)).toEqual([['千万工程'], ['枫桥经验']]);
    expect(namesIn('“千万工程”和“枫桥经验”')).toEqual([['千万工程', '枫桥经验']]);
  });
});

describe('waysToWrite', () => {
  it.each([
    ['打造或建设青年发展型城市', ['青年发展型城市']],
    ['“8+4”（经济）政策体系', ['8+4政策体系', '8+4经济政策体系', '“8+4”']],
    ['全龄友好（型）城市或社会', ['全龄友好城市', '全龄友好型城市', '全龄友好社会', '全龄友好型社会']],
    ['“渔村富民”（改革或模式）', ['渔村富民', '渔村富民改革', '渔村富民模式']],
    ['《浙江省河长制规定》', ['浙江省河长制规定']],
  ])('writes %s in every way', (name, ways) => {
    expect(waysToWrite(name)).toEqual(expect.arrayContaining(ways));
  });
});

describe('quotedIn', () => {
  it('gives what stands in quotation marks and title marks', () => {
    expect(quotedIn('“甲”与《乙》')).toEqual(['甲', '乙']);
  });
});
