import { matchesOf } from '../../lib/collections/matches';
import type { Candidate, Recogniser } from './types';

/**
 * Works of art in quotes instead of 《》, by the kind of work before them: 小品“望海潮”. The kinds are those for which the state gives its
 * prizes: 文华奖 (plays), 群星奖 (works of amateurs), “五个一工程”奖 (films, series, songs, radio plays).
 */
const WORK =
  /“(?<=(?:话剧|歌剧|舞剧|音乐剧|儿童剧|京剧|昆曲|越剧|豫剧|黄梅戏|川剧|秦腔|评剧|粤剧|二人转|花鼓戏|采茶戏|木偶剧|皮影戏|(?:音乐|舞蹈|戏剧|曲艺|杂技|文艺)作品|小品|相声|快板|纪录片|动画片|电视剧|故事片|广播剧|报告文学|长篇小说)“)([\p{Script=Han}\dA-Za-z·，！？]{2,16})”(?!奖|节|系列|栏目|频道|大赛|展|周|季|工程|行动|计划|活动)/gu;
const WEIGHT = 4;

/** Works of art that stand in quotes behind their kind. */
export const worksOfArt: Recogniser = {
  name: 'quotes',
  recognise({ passage: { text } }) {
    if (!text.includes('“')) return [];
    return matchesOf(WORK, text).map(({ index, 1: title }): Candidate => ({
      start: index + 1,
      end: index + 1 + title!.length,
      type: 'document',
      subtype: 'work',
      kind: 'name',
      evidence: 'quotes/work',
      weight: WEIGHT,
    }));
  },
};
