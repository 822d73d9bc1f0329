import { describe, expect, it } from 'vitest';
import { gazetteerOf } from '../../../graph/lexicon/gazetteer';
import { orgTables } from '../../../graph/recognise/org-tables';
import { partsOf, placeInFull, unitsInFull, zoneInFull } from '../../../graph/resolve/org-name';
import { fullest } from '../../../graph/resolve/org-variant';
import { lexicon } from '../recognise/contexts';

const gazetteer = gazetteerOf(lexicon);

describe('partsOf', () => {
  it.each([
    ['中共浙江省委组织部', '浙江省', null, '委组织部'],
    ['浙江省台州市路桥区司法局', '路桥区', null, '司法局'],
    ['省司法厅', undefined, '省', '司法厅'],
    ['蓝鲸制造有限公司', undefined, null, '蓝鲸制造有限公司'],
  ])('%s', (surface, place, level, rest) => {
    const parts = partsOf(surface, gazetteer, ([first]) => first!);

    expect(parts.place?.name).toBe(place);
    expect([parts.level, parts.rest]).toEqual([level, rest]);
  });
});

describe('unitsInFull', () => {
  it.each([
    ['委', '委', 'party'],
    ['发改委', '发展和改革委员会', 'government'],
    ['人大常委会法工委', '人民代表大会常务委员会法制工作委员会', 'congress'],
    ['公安局路桥分局', '公安局路桥分局', 'government'],
  ])('%s is %s', (rest, full, first) => {
    expect(unitsInFull(rest, orgTables(lexicon))).toEqual({ full, first });
  });

  it('knows no unit in a school', () => {
    expect(unitsInFull('大学', orgTables(lexicon))).toBeNull();
  });
});

it('puts the city before a district, and before nothing else', () => {
  expect(placeInFull(gazetteer.named('余杭区')[0]!, gazetteer)).toBe('杭州市余杭区');
  expect(placeInFull(gazetteer.named('安吉县')[0]!, gazetteer)).toBe('安吉县');
});

it.each([
  ['浙江自贸试验区宁波片区', '中国（浙江）自由贸易试验区宁波片区'],
  ['中国（浙江）自由贸易试验区', '中国（浙江）自由贸易试验区'],
  ['衢州综保区', '衢州综合保税区'],
])('zoneInFull: %s is %s', (short, full) => {
  expect(zoneInFull(short)).toBe(full);
});

it('takes short and full forms of one document together', () => {
  const names = ['北海集团', '北海集团有限公司', '宁波经开区', '宁波经济技术开发区', '南山集团'];

  const of = fullest(names);

  expect(names.map((name) => of.get(name))).toEqual([
    '北海集团有限公司',
    '北海集团有限公司',
    '宁波经济技术开发区',
    '宁波经济技术开发区',
    '南山集团',
  ]);
});
