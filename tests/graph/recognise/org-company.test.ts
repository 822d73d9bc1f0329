import { describe, expect, it } from 'vitest';
import { bodies } from '../../../graph/recognise/org-body';
import { brands } from '../../../graph/recognise/org-brand';
import { listedCompanies } from '../../../graph/recognise/org-listed';
import { owners } from '../../../graph/recognise/org-owner';
import { closedPlaces } from '../../../graph/recognise/place-closed';
import { divisions } from '../../../graph/recognise/place-division';
import { surfaces } from './contexts';

/** Companies believed in a text, places being known; places are left out. */
const companies = (text: string) =>
  surfaces(text, divisions, closedPlaces, bodies, brands, owners, listedCompanies).filter((name) => !PLACES.has(name));
const PLACES = new Set(['安吉', '安吉县', '长兴', '湖州', '浙江', '中国']);

describe('companies without an ending', () => {
  it.each([
    ['what they make', '推进鲸澜碳化硅晶体、湖州贝蔚基板玻璃等项目。', ['鲸澜', '贝蔚']],
    [
      'their trade before what they make',
      '推动蔚鲸化学新材料、湖州蔚澜科技新一代锂电池项目开工。',
      ['蔚鲸化学', '蔚澜科技'],
    ],
    ['their trade and what they do', '湖州鲸澜科技攻克难题，鲸蔚机械负责人很高兴。', ['鲸澜科技', '鲸蔚机械']],
    ['their trade before what is made', '鲸澜电子集成电路封测规模居第三位。', ['鲸澜电子']],
    ['their country', '中国巨石智能制造基地投产。', ['中国巨石']],
    ['their trade before a model', '走近蓝澜科技3D玻璃产线，鲸蔚动力等投产增效。', ['蓝澜科技', '鲸蔚动力']],
    ['two names side by side', '华晨宝马全新动力电池项目开工。', ['华晨宝马']],
    ['where their works are', '加快鲸澜安吉、贝蔚长兴等项目建设。', ['鲸澜', '贝蔚']],
    [
      'who leads them',
      '浙江正澜智能科技董事长、湖州高澜食品技术总经理到场。',
      ['浙江正澜智能科技', '湖州高澜食品技术'],
    ],
    ['the number of their group', '鲸澜煤电、贝蔚国际2家二级单位到会。', ['鲸澜煤电', '贝蔚国际']],
    ['the number of a list', '鲸澜、贝蔚两家企业上市。', ['鲸澜', '贝蔚']],
    [
      'a list that counts them',
      '集聚胖海来、蜜浪冰城、锅澜食汇、中国海东国际等一批新锐企业。',
      ['胖海来', '蜜浪冰城', '锅澜食汇', '中国海东国际'],
    ],
    [
      'most of their list',
      '依托曙光、鲸澜、蔚鲸、飞腾、联想、中澜国际等企业。',
      ['曙光', '鲸澜', '蔚鲸', '飞腾', '联想', '中澜国际'],
    ],
    ['the list that names them', '引进鲸澜、贝蔚、金龙等一批龙头企业。', ['鲸澜', '贝蔚', '金龙']],
  ])('are found by %s', (_, text, expected) => {
    expect(companies(text)).toEqual(expected);
  });

  it.each([
    ['what something is made of', '建设绿电制氢、高铝粉煤灰综合利用、锂离子动力电池、冷链物流等项目。'],
    ['places', '引进湖州、安吉等地企业，支持长兴新材料项目。'],
    ['trades in a list', '电子、化工等企业加快技改。'],
    ['bodies that speak for companies', '工商联、企业联合会等企业代表组织参加协商。'],
  ])('are not %s', (_, text) => {
    expect(companies(text)).toEqual([]);
  });
});

describe('enterprises of the centre', () => {
  it.each([
    ['by their official short names', '服务中国中化、中国华能总部迁驻。', ['中国中化', '中国华能']],
    [
      'by a brand that fills its place',
      '华润、招商局、国投等带来投资，推进华电安吉项目。',
      ['华润', '招商局', '国投', '华电'],
    ],
    ['with a trade behind the brand', '抓好中粮油脂年产十万吨项目，走进铁建重工。', ['中粮油脂', '铁建重工']],
    ['with a partner', '实施一汽—大众新车型项目，推动奥迪一汽新能源放量。', ['一汽—大众', '奥迪一汽新能源']],
    ['of a place', '在国网浙江电力的支持下完工。', ['国网浙江电力']],
  ])('are found %s', (_, text, expected) => {
    expect(companies(text)).toEqual(expected);
  });

  it('are not found across words', () => {
    expect(companies('在发展中化债，沟渠中建起池塘，全国能源集中粮食，高铁建设提速。')).toEqual([]);
  });
});
