import type { Candidate, Recogniser } from './types';

const FORMS: readonly { readonly rule: string; readonly pattern: RegExp; readonly weight: number }[] = [
  // A year's list of good deeds that a government promises the people's congress.
  { rule: 'livelihood', pattern: /(?:十|10个?)(?:方面|大|件|项)(?:重点)?民生实事/gu, weight: 2.5 },
  { rule: 'long-term', pattern: /为民办实事长效机制/gu, weight: 3 },
  // 415X先进制造业集群, 8+4经济政策体系: a code and what it is the code of.
  {
    rule: 'code',
    pattern:
      /(?<![“\dA-Za-z.—-])\d{1,4}(?:X|(?:[+＋×][\dNX]+)+)\p{Script=Han}{2,10}?(?:体系|工程|行动|计划|集群|机制|模式)/gu,
    weight: 2,
  },
  // 十大引领性集成改革: so many of a kind that they have a name together.
  {
    rule: 'counted',
    pattern:
      /(?<![\d第])[两三四五六七八九十]大\p{Script=Han}{2,8}(?:改革|工程|行动|计划|战略)(?!\p{Script=Han}{0,2}(?:方案|项目))/gu,
    weight: 1,
  },
];

/** Initiatives named by how many there are: 十方面民生实事, 十大引领性集成改革. */
export const programmeNumber: Recogniser = {
  name: 'numbered',
  recognise({ passage: { text } }) {
    return FORMS.flatMap(({ rule, pattern, weight }) =>
      [...text.matchAll(pattern)].map((match): Candidate => ({
        start: match.index,
        end: match.index + match[0].length,
        type: 'programme',
        kind: 'name',
        evidence: `numbered/${rule}`,
        weight,
      })),
    );
  },
};
