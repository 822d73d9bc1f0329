import type { Relation } from '../../../lib/model/types';
import { sentenceAt, type Extractor } from './scene';

/** Right behind a body or a person: 省发展改革委牵头实施…. */
const LEADS = /^(?:[、和与及]|会同[^，。；]{1,20}?|等部门|亲自)*(?:牵头|主抓|领衔|统筹负责|负责牵头|总牵头)/u;

/** Who is in charge of which initiative, where one clause says so. */
export const leads: Extractor = ({ scenes }) =>
  scenes.flatMap(({ passage, seen }) =>
    seen
      .filter(({ entity, kind }) => kind === 'name' && (entity.type === 'org' || entity.type === 'person'))
      .flatMap((leader): readonly Relation[] => {
        const verb = LEADS.exec(passage.text.slice(leader.end, leader.end + 40));
        if (!verb) return [];
        const from = leader.end + verb[0].length;
        const clause = /[，。；！？]/u.exec(passage.text.slice(from))?.index ?? Infinity;
        const to = Math.min(sentenceAt(passage, leader.start)[1], from + clause);
        return seen
          .filter(({ entity, start, end }) => entity.type === 'programme' && start >= from && end <= to)
          .map(({ entity, end }) => ({
            type: 'leads',
            subject: leader.entity.id,
            object: entity.id,
            value: null,
            attrs: {},
            passage: passage.id,
            start: leader.start,
            end,
          }));
      }),
  );
