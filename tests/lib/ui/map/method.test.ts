import { beforeAll, describe, expect, it } from 'vitest';
import type { PackReader } from '../../../../lib/query/types';
import { HOME, MEASURES, NO_FILTERS, type View } from '../../../../lib/ui/address/view';
import { backbone } from '../../../../lib/ui/map/backbone';
import { LOOSENABLE, setFilters } from '../../../../lib/ui/map/filter';
import { filterTexts, methodText } from '../../../../lib/ui/map/method';
import { en } from '../../../../lib/ui/texts/en';
import { Numbers } from '../../../../lib/ui/texts/numbers';
import { zh } from '../../../../lib/ui/texts/zh';
import { fixtureReader } from '../../../fixtures/graph';

let pack: PackReader;
beforeAll(async () => {
  pack = await fixtureReader();
});

const ALL: View = {
  ...HOME,
  hidden: ['law'],
  levels: ['township'],
  min: 7,
  count: 3,
  mentions: 4,
  column: '调研',
  document: 'doc',
  only: ['a', 'b'],
  removed: ['c'],
  centre: 'centre',
  depth: '2',
};
const nameOf = (id: string) => `<${id}>`;
const sentence = (t: typeof zh, view: View) =>
  methodText(t, new Numbers(t === en ? 'en' : 'zh'), {
    bone: backbone(pack.overview, { ...NO_FILTERS, measure: view.measure }),
    view,
    changes: 0,
    pack: '样例',
    nameOf,
  });

describe('the method', () => {
  it('says every filter that is set', () => {
    expect(setFilters(ALL).toSorted()).toEqual(LOOSENABLE.toSorted());
    expect(filterTexts(zh, new Numbers('zh'), { view: ALL, nameOf })).toEqual([
      '两者至少同现 3 段',
      '名称至少提及 4 次',
      '不含法规',
      '地点不含乡镇街道',
      '仅看选定的 2 个名称',
      '人工去除 1 个名称',
      '限于文献“<doc>”，各数在其内另计',
      '限于栏目“调研”，各数在其内另计',
    ]);
  });

  it('says that names were put right by hand', () => {
    const said = (changes: number) =>
      methodText(zh, new Numbers('zh'), {
        bone: backbone(pack.overview, NO_FILTERS),
        view: ALL,
        pack: '样例',
        changes,
        nameOf,
      });
    expect([said(0).includes('整理'), said(3).includes('名称经人工整理（3 处）')]).toEqual([false, true]);
  });

  it('names the centre and its reach', () => {
    expect(sentence(zh, ALL)).toContain('以“<centre>”为中心两步以内');
    expect(sentence(en, ALL)).toContain('within 2 steps of “<centre>”');
  });

  it.each(MEASURES)('gives the formula of %s alone', (measure) => {
    for (const t of [zh, en]) {
      const text = sentence(t, { ...HOME, measure });
      expect(MEASURES.filter((one) => text.includes(t.map.formulas[one]))).toEqual([measure]);
    }
  });

  it('says nothing of filters that are not set', () => {
    expect(filterTexts(zh, new Numbers('zh'), { view: HOME, nameOf })).toEqual([]);
  });
});
