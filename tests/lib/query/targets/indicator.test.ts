import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indicatorName, parseIndicators } from '../../../../lib/query/targets/indicator';

const table = readFileSync('assets/lexicon/indicators.tsv', 'utf8');
const indicators = parseIndicators(table);
const name = (text: string) => indicatorName(text, indicators);

describe('indicatorName', () => {
  it.each([
    [
      '地区生产总值增长',
      ['GDP增长', '经济增长', '生产总值增速', '全省地区生产总值同比增长', '地区生产总值按增长', '今年经济增幅'],
    ],
    ['地区生产总值年均增长', ['GDP年均增速', '“十五五”时期地区生产总值增速目标设定为年均增长']],
    ['地区生产总值', ['经济总量', '全年地区生产总值', '国内生产总值']],
    ['居民消费价格涨幅', ['CPI涨幅', '居民消费价格指数上涨', '居民消费价格总水平上涨']],
    ['城镇新增就业', ['城镇新增就业人数', '2.实现城镇新增就业', '新增城镇就业']],
    ['粮食产量', ['粮食总产量', '粮食总产', '全年粮食产量稳定']],
    ['规模以上工业增加值增长', ['规上工业增加值增长', '规模工业增加值增幅']],
    ['单位地区生产总值能耗累计下降', ['单位GDP能耗累计下降', '单位GDP能耗累计降低']],
    ['经营主体', ['经营主体总量', '市场主体']],
  ])('%s', (canonical, ways) => {
    for (const way of [canonical, ...ways]) expect(name(way)).toBe(canonical);
  });

  it('keeps apart what is measured otherwise', () => {
    const apart = ['地区生产总值', '地区生产总值增长', '地区生产总值年均增长', '人均地区生产总值', '海洋生产总值增长'];
    expect(new Set(apart.map(name)).size).toBe(apart.length);
  });

  it('leaves what it does not know as it is', () => {
    expect(name('死亡人数')).toBe('死亡人数');
    expect(name('新建绿道')).toBe('新建绿道');
    expect(name('增长')).toBe('增长');
  });
});

describe('the table of indicators', () => {
  const rows = table
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split('\t'));

  it('names a source for each, and each way to write one but once', () => {
    for (const row of rows) expect(row).toEqual([expect.any(String), expect.any(String), expect.stringMatching(/\S/u)]);
    const ways = rows.flatMap(([first, variants]) => [first!, ...variants!.split('、')]);
    expect(ways.filter((way, i) => ways.indexOf(way) !== i)).toEqual([]);
  });
});
