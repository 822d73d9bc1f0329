import { describe, expect, it } from 'vitest';
import { segment } from '../../../graph/node/segment';
import { recognise } from '../../../graph/recognise/recognise';
import { resolve } from '../../../graph/resolve/resolve';
import { lexicon } from '../recognise/contexts';
import { textsOf } from '../recognise/texts';

const tools = { lexicon, segment };

/** Surfaces of organisations and the entities that they mean, in documents of one article each. */
function organisations(...passages: readonly string[]): readonly string[] {
  const texts = textsOf([passages]);
  const named = resolve(texts, recognise(texts, tools), tools);
  return named.mentions
    .filter(({ entity }) => entity.startsWith('org:'))
    .map(({ surface, entity }) => `${surface} = ${entity.slice(4)}`);
}

describe('organisations', () => {
  it('means by 市委 that of the city whose committee the article names', () => {
    expect(organisations('中共黄石市委召开会议。', '武汉的客商来了，市委表示欢迎。')).toEqual([
      '中共黄石市委 = 中共黄石市委',
      '市委 = 中共黄石市委',
    ]);
  });

  it('means by 省 the province that the article names most', () => {
    expect(organisations('浙江省湖州市安吉县、浙江省嘉兴市都来了。', '省司法厅作了介绍。')).toContain(
      '省司法厅 = 浙江省司法厅',
    );
  });

  it('leaves a level word open where nothing says whose it is', () => {
    expect(organisations('省教育厅作了介绍。')).toEqual(['省教育厅 = 省教育厅']);
  });

  it('leaves out that of any place in a statute', () => {
    const texts = textsOf([['第一条 由市、县人民政府制定，报国务院批准。']]);
    const statute = { ...texts, articles: texts.articles.map((article) => ({ ...article, title: '湿地保护条例' })) };
    const { mentions } = resolve(statute, recognise(statute, tools), tools);
    expect(mentions.map(({ surface }) => surface)).toEqual(['国务院']);
  });

  it('takes bodies of a list for those of the place that its first names, and others for those of the place the article speaks for', () => {
    const texts = textsOf([['海宁市司法局、财政局到场。', '新建公园两座（责任单位：住建厅、公安厅）。']]);
    const ofProvince = { ...texts, placeNames: new Map(texts.articles.map(({ id }) => [id, '浙江省'])) };
    const { mentions } = resolve(ofProvince, recognise(ofProvince, tools), tools);
    expect(mentions.map(({ entity }) => entity.slice(4))).toEqual([
      '海宁市司法局',
      '海宁市财政局',
      '浙江省住房和城乡建设厅',
      '浙江省公安厅',
    ]);
  });

  it('knows central bodies by their short names', () => {
    expect(organisations('人社部、国家发改委联合发文。')).toEqual([
      '人社部 = 人力资源和社会保障部',
      '国家发改委 = 国家发展和改革委员会',
    ]);
  });
});
