import { goesOn } from './org-edge';
import { orgTables } from './org-tables';
import type { Candidate, Recogniser } from './types';

const LISTED = 5;
/** 中央 is the Party's where it decides, demands or is spoken of as a body; in 中央财政 it is a level of government. */
const CENTRE = /(?<!党|中共)中央(?=决策|部署|精神|要求|决定|文件|、国务院|和省委|、省委|对|，|。)/gu;

/** 上合 is short for the body in a list of such, elsewhere part of a name (上合峰会). */
const BLOC = /上合(?=、(?:金砖|亚太|东盟|二十国))/gu;
/** Services of the armed forces by a word that is also a given name (钟海军) or another country's (美海军). */
const SERVICE = /^[海陆空]军$/u;
const EDGE = /[、，。；：“（和与及向]/u;
/** The pilot free trade zone of the place that a text speaks for: done in it, not strived for. */
const FREE_TRADE = /(?<=^|[，。、；：]|促进|推进|提升|开展)自贸试验区(?!提升战略|战略|联动|建设)/gu;
/** In Xinjiang 兵团 is the one that builds and guards it. */
const CORPS = '新疆生产建设兵团';

/** Bodies of the closed lists. */
export const bodies: Recogniser = {
  name: 'body',
  recognise({ passage, lexicon, placeName, document }) {
    const { entries, automaton } = orgTables(lexicon).bodies;
    const candidates: Candidate[] = [];
    const put = (start: number, end: number, name: string, subtype: string, rule: string, weight: number) =>
      candidates.push({ start, end, type: 'org', subtype, kind: 'name', name, evidence: `body/${rule}`, weight });
    automaton.scan(passage.text, (start, end, term) => {
      if (goesOn(passage.text, end)) return;
      if (SERVICE.test(passage.text.slice(start, end)) && start > 0 && !EDGE.test(passage.text[start - 1]!)) return;
      const { name, subtype } = entries[term]!;
      put(start, end, name, subtype, 'listed', LISTED);
    });
    if (passage.text.includes('中央'))
      for (const { index } of passage.text.matchAll(CENTRE)) put(index, index + 2, '中共中央', 'party', 'centre', 1);
    if (passage.text.includes('自贸试验区'))
      for (const { index } of passage.text.matchAll(FREE_TRADE))
        put(index, index + 5, '自贸试验区', 'zone', 'free-trade', 1);
    if (passage.text.includes('上合'))
      for (const { index } of passage.text.matchAll(BLOC)) put(index, index + 2, '上海合作组织', 'other', 'bloc', 2);
    if (passage.text.includes('兵团') && (placeName?.startsWith('新疆') || document.has('新疆')))
      for (const { index } of passage.text.matchAll(/(?<![设第一二三四五六七八九十军东西南北])兵团/gu))
        put(index, index + 2, CORPS, 'government', 'corps', 2);
    return candidates;
  },
};
