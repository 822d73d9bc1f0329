import { describe, expect, test } from 'vitest';
import { placeOfDateline, placeOfPost, placeOfReport, placeOfStatute } from '../../../graph/restore/place';

test.each([
  ['中共湖州市委书记', '湖州市'],
  ['浙江省人民政府副省长、中共温州市委书记', '温州市'],
  ['中共浙江省委常委、宁波市委书记', '宁波市'],
  ['中共杭州市委副书记、市长', '杭州市'],
  ['中共浙江省委书记', '浙江省'],
  ['河北省人民政府省长', '河北省'],
  ['清溪大学教授', null],
])('%s speaks for %s', (post, expected) => {
  expect(placeOfPost(post)).toBe(expected);
});

test.each([
  ['湖州讯（记者林一帆）本周起，', '湖州'],
  ['本报杭州讯 昨日，', '杭州'],
  ['新华社杭州9月29日电（记者林一帆）', '杭州'],
  ['清江日报记者林一帆 东莞报道 5月24日，', '东莞'],
  ['本报讯 昨日，', null],
  ['据新华社电 昨日，', null],
  ['杭州是一座古城。', null],
])('the dateline of “%s” is %s', (text, expected) => {
  expect(placeOfDateline(text)).toBe(expected);
});

describe('other documents', () => {
  test.each([
    ['2026年浙江省政府工作报告', '', '浙江省'],
    ['2026年政府工作报告', '——2026年1月28日在云南省第十四届人民代表大会第四次会议上', '云南省'],
    ['内蒙古自治区人民政府工作报告', '', '内蒙古自治区'],
    ['清溪见闻', '在云南省第十四届人民代表大会上', null],
  ])('%s is the report of its government', (title, occasion, expected) => {
    expect(placeOfReport(title, occasion)).toBe(expected);
  });

  test.each([
    ['杭州市河道管理条例', '2013年4月25日 杭州市第十二届人民代表大会常务委员会通过', '杭州市'],
    ['中华人民共和国河道法', '第十届全国人民代表大会常务委员会通过', null],
  ])('%s is the statute of its congress', (title, adoption, expected) => {
    expect(placeOfStatute(title, adoption)).toBe(expected);
  });
});
