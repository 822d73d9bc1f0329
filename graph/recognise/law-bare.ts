import { matchesOf } from '../../lib/collections/matches';
import { Automaton } from '../../lib/match/automaton';
import { derived } from '../lexicon/derived';
import { NO_STATUTE } from './document-kind';
import type { Candidate, Recogniser } from './types';

const lawsOf = derived((lexicon) => Automaton.of(lexicon.table('national-laws').map(({ name }) => name!)));

/** 教育法规, 教育法治, 海关法院: the 法 belongs to what follows. */
export const OTHER_WORD = /^[规律治制定院庭官学人理典医令务网系]/u;
/** Two characters that are words in other names (水法, 刑法学) need to stand alone. */
const SHORT = 2;
/** Where the name of a law may end: not before 法规, 条例草案, 条例实施办法. */
const ENDING = /(?:条例|法)(?![规律治制定院庭官学人理典医令务的]|草案|实施)/gu;
/** What is done with laws, and words between that and the name. */
const LAW_MAKING =
  /(?:制定|出台|颁布|修订|修改|修正|施行|实施|审议通过|审议|通过|起草|废止|首部|依据|根据|依照|违反|贯彻|落实|执行)(?:出台|施行|实施|了|后|的|并|新|好)*/gu;
const NO_NAME =
  /和|办法|方法|做法|(?<!行政)执法|司法|立法|普法|守法|违法|合法|依法|部署|开展|推进|推动|启动|宣传(?!教育)|学习|[本该此]/u;
/** Who makes one passes it: what stands behind needs no word of its matter. */
const PASSING = /^(?:制定|出台|颁布|修订|审议通过)/u;
/** What is done with the law, or within it: 行政处罚或者违法, 行为人依法. */
const NO_LAW = /[违依执合非守普司立]法$|或者|[的人]$/u;
/** What laws are about, by their last words. */
const MATTER =
  /(?:促进|保护|管理|保障|防治|监督|安全|建设|发展|服务|规划|教育|处罚|组织|治理|利用|救助|保|养老|健身|信用|就业|卫生|环境|更新|工作|事务|数据).{0,4}(?:条例|法)$/u;
const ANOTHER = /^.*(?:法|条例)[和与及]/u;
const CLAUSE_END = /[，。；：！？、“”《》（）\s]/u;
const LONGEST = 36;
const KNOWN = 4;
const OWNED = 2;
const BEHIND_VERB = 1.5;

/** Laws without brackets: national ones by the list of laws in force, others behind a verb of law-making or by the place that made them. */
export const lawBare: Recogniser = {
  name: 'law',
  recognise({ passage: { text }, lexicon, found }) {
    if (!text.includes('法') && !text.includes('条例')) return [];
    const candidates: Candidate[] = [];
    const ends = new Set<number>();
    lawsOf(lexicon).scan(text, (start, end) => {
      if (OTHER_WORD.test(text.slice(end, end + 1))) return;
      const full = text.startsWith('中华人民共和国', start - 7) ? start - 7 : start;
      const alone =
        end - start > SHORT ||
        !/[\p{Script=Han}]/u.test(text[start - 1] ?? '，') ||
        /[据照反和与修订]/u.test(text[start - 1]!);
      if (!alone) return;
      candidates.push(lawAt(full, end, text.slice(start, end), 'law/national', KNOWN));
      ends.add(end);
    });
    for (const { index, 0: ending } of matchesOf(ENDING, text)) {
      const end = index + ending.length;
      let clause = index;
      while (clause > 0 && end - clause < LONGEST && !CLAUSE_END.test(text[clause - 1]!)) clause--;
      const before = text.slice(clause, end);
      const verb = matchesOf(LAW_MAKING, before).at(-1);
      let from = clause + (verb ? verb.index + verb[0].length : 0);
      // 某某促进法和市某某条例: of two the second begins behind the first.
      from += ANOTHER.exec(text.slice(from, index))?.[0].length ?? 0;
      const owner = found.find(
        ({ type, start, end: until, weight }) =>
          type === 'place' && weight > 0 && start >= from && until < index && start <= from + 2,
      );
      const start = owner?.start ?? from;
      const name = text.slice(start, end);
      const listed = text[clause - 1] === '、' && ends.has(clause - 1);
      if (
        (!verb && !owner && !listed) ||
        name.length < 5 ||
        NO_NAME.test(name.slice(0, -ending.length)) ||
        NO_LAW.test(name) ||
        NO_STATUTE.test(name) ||
        !(MATTER.test(name) || (ending === '条例' && verb && (owner || PASSING.test(verb[0]))))
      )
        continue;
      ends.add(end);
      candidates.push(lawAt(start, end, name, owner ? 'law/of-place' : 'law/behind-verb', owner ? OWNED : BEHIND_VERB));
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
