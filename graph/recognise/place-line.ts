import { matchesOf } from '../../lib/collections/matches';
import type { Candidate, Recogniser } from './types';

/** A numbered line of urban rail, with the city or the kind before it: 地铁3号线, 太原地铁1号线, 轨道交通M102线. */
const LINE =
  /(?:(地铁|轨道交通|城市轨道(?:交通)?|市域铁路|城轨|轻轨)?((?:[A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})号线)|(轨道交通|地铁|市域铁路|城轨)?([A-Z]\d{1,3}线))(?:[一二三四五]期)?(?:[东西南北]?延(?:伸)?[线段]|[东西南北中]段)?/gu;
/** What else has numbered lines: 二号线上的工人, 1号线产品. */
const RAIL = /地铁|轨道交通|轻轨|城轨|市域铁路/u;
const WEIGHT = 1.5;

/** Lines of urban rail, which have numbers for names. */
export const lines: Recogniser = {
  name: 'line',
  recognise({ passage: { text }, found }) {
    if (!RAIL.test(text)) return [];
    return matchesOf(LINE, text).map(({ index, 0: name }): Candidate => {
      const city = found.find(({ type, end, weight }) => type === 'place' && end === index && weight > 0);
      return {
        start: city?.start ?? index,
        end: index + name.length,
        type: 'place',
        subtype: 'site',
        kind: 'name',
        evidence: 'line/rail',
        weight: WEIGHT,
      };
    });
  },
};
