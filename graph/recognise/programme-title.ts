import { matchesOf } from '../../lib/collections/matches';
import type { Candidate, Recogniser } from './types';

/** 国家数字渔业创新发展试验区: what the state lets a place try or show. */
const TITLE = /国家(?![级省市首重])(\p{Script=Han}{4,20}?)(?:示范区|试验区|先行区|先导区|示范项目)(?![域内外]|城市)/gu;
/** No name goes across these. */
const NOT_NOMINAL = /[的了和与及将把在为]|建设(?!示范)|支持|推动|推进|首批|一批|战略|重大/u;
/** Zones with a fence and an office of their own (中国开发区审核公告目录), which are bodies. */
const ZONE = /自主创新|高新技术产业|自由贸易|自贸|经济技术|临空经济|开发|开放|合作|一体化/u;
const WEIGHT = 2;

/** Trials and models by the title that the state gives them. One with its place before it is a zone, and no title. */
export const programmeTitle: Recogniser = {
  name: 'title',
  recognise({ passage: { text }, found }) {
    return matchesOf(TITLE, text).flatMap(({ index, 0: title, 1: theme }): readonly Candidate[] => {
      if (NOT_NOMINAL.test(theme!) || ZONE.test(theme!)) return [];
      const placed = found.some(
        ({ type, end, weight }) => (type === 'place' || type === 'org') && end === index && weight > 0,
      );
      if (placed) return [];
      return [
        {
          start: index,
          end: index + title.length,
          type: 'programme',
          kind: 'name',
          evidence: 'title/state',
          weight: WEIGHT,
        },
      ];
    });
  },
};
