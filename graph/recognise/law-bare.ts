import { Automaton } from '../../lib/match/automaton';
import { derived } from '../lexicon/derived';
import type { Candidate, Recogniser } from './types';

const lawsOf = derived((lexicon) => {
  const names = lexicon.table('national-laws').map(({ name }) => name!);
  return { names, automaton: Automaton.of(names) };
});

/** 教育法规, 教育法治, 海关法院: the 法 belongs to what follows. */
const OTHER_WORD = /^[规律治制定院庭官学人理典医令务网系]/u;
/** Two characters that are words in other names (水法, 刑法学) need to stand alone. */
const SHORT = 2;
const LOCAL =
  /((?:制定|出台|颁布|修订|修改|修正|新修订的?|施行|实施|审议|通过|起草|废止|首部|依据|根据|依照|违反|贯彻|落实|执行)(?:出台|施行|实施|了|后|的|并)*)([^，。；：！？、“”《》（）\s]{3,30}?(?:条例|法))(?![规律治制定院庭官学人理典医令务的律]|草案|实施|修)/gu;
const VERB_INSIDE =
  /制定|出台|颁布|修订|修改|施行|审议|通过|根据|依据|依照|违反|和|办法|方法|做法|执法|司法|立法|普法|守法|违法|合法|依法|[本该此]/u;

/** Laws without brackets: national ones by the list of laws in force, others behind a verb of law-making. */
export const lawBare: Recogniser = {
  name: 'law',
  recognise({ passage: { text }, lexicon }) {
    const { automaton } = lawsOf(lexicon);
    const candidates: Candidate[] = [];
    automaton.scan(text, (start, end) => {
      if (OTHER_WORD.test(text.slice(end, end + 1))) return;
      const full = text.slice(Math.max(0, start - 7), start) === '中华人民共和国' ? start - 7 : start;
      const alone =
        end - start > SHORT ||
        !/[\p{Script=Han}]/u.test(text[start - 1] ?? '，') ||
        /[据照反和与修订]/u.test(text[start - 1]!);
      if (alone) candidates.push(lawAt(full, end, text.slice(start, end), 'law/national', 4));
    });
    if (text.includes('条例') || text.includes('法'))
      for (const match of text.matchAll(LOCAL)) {
        const start = match.index + match[1]!.length;
        const name = match[2]!;
        if (
          VERB_INSIDE.test(name) ||
          !/(?:促进|保护|管理|保障|防治|监督|安全|建设|发展|服务|规划|教育|处罚|组织|治理|利用|救助|促|保|养老|健身|信用|就业|卫生|环境).{0,4}(?:条例|法)$/u.test(
            name,
          )
        )
          continue;
        candidates.push(lawAt(start, start + name.length, name, 'law/behind-verb', 1.5));
      }
    return candidates;
  },
};

const lawAt = (start: number, end: number, name: string, evidence: string, weight: number): Candidate => ({
  start,
  end,
  type: 'law',
  subtype: name.endsWith('条例') ? 'regulation' : 'statute',
  kind: 'name',
  name,
  evidence,
  weight,
});
