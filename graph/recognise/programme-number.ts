import { matchesOf } from '../../lib/collections/matches';
import type { Candidate, Recogniser } from './types';

/** A year's list of good deeds that a government promises the people's congress, by how many, and of how many kinds: 3类15件民生实事. */
const LIVELIHOOD = new RegExp(
  '(?:(?:\\d+|十)大?类)?(?:\\d{1,2}个?|[一二三四五六七八九十]{1,3})(?:方面|大|件|项)(?:重点|年度)?民生实事(?!项目|工程)' +
    '|(?:十|10个?)(?:方面|大|件|项)(?:重点)?民生实事',
  'gu',
);

const FORMS: readonly {
  readonly rule: string;
  /** Without it the form cannot stand in a text, which is then spared the search. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
  readonly weight: number;
}[] = [
  { rule: 'livelihood', hint: /民生实事/u, pattern: LIVELIHOOD, weight: 2.5 },
  // 接诉即办改革: a way of service whose name says that something is done at once, and which goes by that name alone afterwards.
  {
    rule: 'at-once',
    hint: /即.(?:改革|机制)/u,
    pattern:
      /(?<=深化|推进|推行|实施|完善|[^\p{Script=Han}])\p{Script=Han}{2}(?<![立随当旋])即\p{Script=Han}(?:改革|机制)/gu,
    weight: 2,
  },
  { rule: 'long-term', hint: /长效机制/u, pattern: /为民办实事长效机制/gu, weight: 3 },
  // 415X先进制造业集群, 8+4经济政策体系: a code and what it is the code of.
  {
    rule: 'code',
    hint: /\d[+＋×X]/u,
    pattern:
      /(?<![“\dA-Za-z.—-])\d{1,4}(?:X|(?:[+＋×][\dNX]+)+)\p{Script=Han}{2,10}?(?:体系|工程|行动|计划|集群|机制|模式)/gu,
    weight: 2,
  },
  // EOD模式: what goes by foreign initials has no other name, and keeps them through its article.
  {
    rule: 'initials',
    hint: /[A-Z]{2}/u,
    pattern: /(?<![A-Za-z\d])[A-Z]{3,5}(?:模式|改革)(?![\p{Script=Han}]?[化型])/gu,
    weight: 1.2,
  },
  // 科技特派员制度, 河湖长制: systems named after those they appoint.
  {
    rule: 'appointed',
    hint: /特派员|长制/u,
    pattern: /\p{Script=Han}{2}特派员制度|[河湖林田路湾滩海塘链]+长制/gu,
    weight: 2,
  },
  // 十大引领性集成改革: so many of a kind that they have a name together.
  {
    rule: 'counted',
    hint: /[两三四五六七八九十]大/u,
    pattern:
      /(?<![\d第])[两三四五六七八九十]大\p{Script=Han}{2,8}(?:改革|工程|行动|计划|战略)(?!\p{Script=Han}{0,2}(?:方案|项目))/gu,
    weight: 1,
  },
];

/** Initiatives named by how many there are: 十方面民生实事, 十大引领性集成改革. */
export const programmeNumber: Recogniser = {
  name: 'numbered',
  recognise({ passage: { text } }) {
    return FORMS.filter(({ hint }) => hint.test(text)).flatMap(({ rule, pattern, weight }) =>
      matchesOf(pattern, text).map((match): Candidate => ({
        start: match.index,
        end: match.index + match[0].length,
        type: 'programme',
        kind: 'name',
        evidence: `numbered/${rule}`,
        weight,
        ...(rule === 'initials' || rule === 'at-once'
          ? { seeds: [{ text: match[0].slice(0, -2), within: 'article' as const, weight, wholeWords: true }] }
          : {}),
      })),
    );
  },
};
