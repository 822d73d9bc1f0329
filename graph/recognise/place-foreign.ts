import type { Span } from '../../lib/model/types';
import type { Candidate, Recogniser } from './types';

/** Characters that write foreign names, by the transliteration tables of the Xinhua News Agency (《世界人名翻译大辞典》, appendices). */
const SOUND =
  '阿埃艾安昂奥巴班邦贝本比彼宾波伯博布查达丹道得德登迪蒂丁东杜多厄恩尔法范菲费芬丰佛弗福夫盖冈戈哥格根贡古瓜圭哈海汉赫黑亨胡华惠霍基吉纪加贾杰金喀卡凯坎康考柯科克肯孔库夸奎拉莱来赖兰朗劳勒雷黎里理利立丽连列林留卢鲁路伦罗洛吕马玛迈麦曼芒毛梅门蒙孟米密明缪摩莫默姆木穆拿纳娜南瑙内嫩尼涅宁纽努诺欧帕派潘庞培佩彭蓬皮平珀朴蒲普齐奇恰乔切琴丘曲让热仁日荣茹瑞若萨塞桑森沙山尚舍圣什盛施士史斯松苏索塔泰坦汤唐特滕提廷图土托瓦万旺威韦维魏温翁沃乌伍武西希锡夏香肖歇谢辛欣休雅亚扬耶叶伊宜因英尤于约泽扎赞詹张兹宗佐智仰顿甘捷敦卜凡邓狄茨措柳';
/** By code unit, 1 where it writes a sound. */
const SOUNDS = new Uint8Array(1 << 16);
for (const sound of `${SOUND}·`) SOUNDS[sound.charCodeAt(0)] = 1;
/** What stands before and behind places rather than persons. */
const BEFORE = /(?:[在往赴]|位于|抵达|前往)$/u;
const BEHIND = /^(?:方向|地区|等地|等城市|机场|[东西南北中]部|附近|境内|郊区|街头|当地|港口?|以[东西南北])/u;
/** What foreign divisions are called. */
const DIVISION = /^(?:州|省|市|县|郡|大区|半岛|海峡)/u;

/** Foreign places beyond the closed list: a run of sounds that the segmenter, a generic ending or the nation before it takes for a place. */
export const foreignPlaces: Recogniser = {
  name: 'foreign',
  recognise({ passage, words, found }) {
    const { text } = passage;
    const runs = runsIn(text);
    const divisions = runs.map(([, last]) => DIVISION.exec(text.slice(last, last + 2))?.[0]);
    // Two sounds by themselves are a place in no case.
    const isLong = ([index, last]: Span, i: number) => last - index > 2 || divisions[i] !== undefined;
    if (!runs.some(isLong)) return [];
    const nations = new Set(found.flatMap(({ evidence, end }) => (evidence === 'closed/world' ? [end] : [])));
    const listed = new Set(found.flatMap(({ type, start }) => (type === 'place' ? [start] : [])));
    const homes = found.filter(({ codes, start, end }) => codes && end - start > 1);
    const around = surroundings(text, runs);
    return runs.flatMap((run, i): Candidate[] => {
      const candidates: Candidate[] = [];
      if (!isLong(run, i)) return candidates;
      const [index, last] = run;
      const division = divisions[i];
      for (let start = index; start < last - 1; start++) {
        if (!words.startsWord(start) && !nations.has(start)) continue;
        const abroad = nations.has(start) || text.startsWith('首都', start - 2);
        const base = { start, type: 'place', kind: 'name' } as const;
        if (division && last - start > 1 && words.endsWord(last + division.length)) {
          const end = last + division.length;
          if (homes.some((home) => home.start <= start && start < home.end)) break;
          const weight = (last - start > 2 ? 1 : -0.5) + (abroad ? 2 : 0);
          candidates.push({ ...base, end, subtype: 'region', evidence: 'foreign/division', weight });
        }
        // A run of sounds by itself could as well be a person: what stands around it tells.
        const weight = around.get(last) ?? 0;
        if (weight > 0 && last - start > 2 && words.endsWord(last) && !listed.has(start))
          candidates.push({ ...base, end: last, subtype: 'city', evidence: 'foreign/around', weight: weight - 0.8 });
        const word = words.at(start)!;
        if (word.start === start && word.end <= last && word.end - start > 2 && word.tag === 'ns' && !listed.has(start))
          candidates.push({ ...base, end: word.end, subtype: 'city', evidence: 'foreign/word', weight: 0.8 });
        if (abroad && last - start > 2 && words.endsWord(last) && !division)
          candidates.push({ ...base, end: last, subtype: 'city', evidence: 'foreign/nation', weight: 0.8 });
        break;
      }
      return candidates;
    });
  },
};

/** Runs of two to nine sounds, with a direction before (北卡罗来纳). */
function runsIn(text: string): readonly Span[] {
  const runs: Span[] = [];
  for (let start = 0; start < text.length;) {
    let end = start;
    while (end < text.length && SOUNDS[text.charCodeAt(end)] === 1 && end - start < 9) end++;
    if (end - start >= 2) runs.push([start > 0 && '东南西北新'.includes(text[start - 1]!) ? start - 1 : start, end]);
    start = Math.max(end, start + 1);
  }
  return runs;
}

/** By end of a run of sounds, how much what stands before and behind speaks for a place; runs in an enumeration share it. */
function surroundings(text: string, runs: readonly Span[]): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (let i = 0; i < runs.length;) {
    let last = i;
    while (runs[last + 1]?.[0] === runs[last]![1] + 1 && text[runs[last]![1]] === '、') last++;
    const before = BEFORE.test(text.slice(Math.max(0, runs[i]![0] - 2), runs[i]![0])) ? 1.2 : 0;
    const behind = BEHIND.test(text.slice(runs[last]![1], runs[last]![1] + 3)) ? 1.3 : 0;
    for (; i <= last; i++) weights.set(runs[i]![1], before + behind);
  }
  return weights;
}
