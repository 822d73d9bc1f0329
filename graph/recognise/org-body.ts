import { goesOn } from './org-edge';
import { orgTables } from './org-tables';
import type { Candidate, Recogniser } from './types';

const LISTED = 5;
/** 中央 is the Party's where it decides, demands or is spoken of as a body; in 中央财政 it is a level of government. */
const CENTRE = /(?<!党|中共)中央(?=决策|部署|精神|要求|决定|文件|、国务院|和省委|、省委|对|，|。)/gu;

/** Bodies of the closed lists. */
export const bodies: Recogniser = {
  name: 'body',
  recognise({ passage, lexicon }) {
    const { entries, automaton } = orgTables(lexicon).bodies;
    const candidates: Candidate[] = [];
    const put = (start: number, end: number, name: string, subtype: string, rule: string, weight: number) =>
      candidates.push({ start, end, type: 'org', subtype, kind: 'name', name, evidence: `body/${rule}`, weight });
    automaton.scan(passage.text, (start, end, term) => {
      if (goesOn(passage.text, end)) return;
      const { name, subtype } = entries[term]!;
      put(start, end, name, subtype, 'listed', LISTED);
    });
    if (passage.text.includes('中央'))
      for (const { index } of passage.text.matchAll(CENTRE)) put(index, index + 2, '中共中央', 'party', 'centre', 1);
    return candidates;
  },
};
