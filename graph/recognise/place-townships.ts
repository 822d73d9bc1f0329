import type { Candidate, Recogniser } from './types';

/** Townships in a list: 甲乡和乙镇、丙镇. */
const LIST = /[\p{Script=Han}]{1,12}[镇乡](?:[、和与及][\p{Script=Han}]{1,4}[镇乡])+/gu;
/** What tells a kind of townships instead of naming one. */
const KIND =
  /(?:^|[的等各个座批多大小中强重名古本该全县市区省])(?:[大小中强重名古新老集城村乡市建]|特色|中心|重点|经济|工业|产业|旅游|美丽|卫星|示范|试点|贫困|建制|民族|家|故|水|他|异|外|下|返|回|还|入|离|城)?[镇乡]$|[村城乡][镇乡]$/u;
/** Words that a name may follow, glued to its first item: 将, 把, 撤销. */
const BEFORE = /^.*?(?:将|把|撤销|合并|包括|位于|来到|走进|涉及|覆盖|在|由|对|至|到|为|及|和|与|原)/u;
/** Tags of words that no township's name begins with: verbs and adverbs. */
const DEED = /^[vd]/u;
const WEIGHT = 2;

/** Townships that no list holds (they were merged, or are new) beside others of their kind. */
export const townshipLists: Recogniser = {
  name: 'townships',
  recognise({ passage: { text }, words, found }) {
    if (!/[镇乡][、和与及]/u.test(text)) return [];
    const known = new Set(found.filter(({ type }) => type === 'place').map(({ end }) => end));
    return [...text.matchAll(LIST)].flatMap((match): readonly Candidate[] => {
      const candidates: Candidate[] = [];
      let at = match.index;
      for (const [i, item] of match[0].split(/[、和与及](?=[\p{Script=Han}]{1,12}[镇乡])/u).entries()) {
        const end = at + item.length;
        const start = i > 0 ? at : at + (BEFORE.exec(item.slice(0, -2))?.[0].length ?? 0);
        const name = text.slice(start, end);
        const shaped = name.length >= 3 && name.length <= 4 && !KIND.test(name);
        if (!known.has(end) && shaped && words.startsWord(start) && !DEED.test(words.at(start)!.tag))
          candidates.push({
            start,
            end,
            type: 'place',
            subtype: 'township',
            kind: 'name',
            evidence: 'townships/list',
            weight: WEIGHT,
          });
        at = end + 1;
      }
      return candidates;
    });
  },
};
