import type { Candidate, Recogniser } from './types';

/** Papers named without 《》, by the form of their names. */
const FORMS: readonly { readonly rule: string; readonly pattern: RegExp; readonly weight: number }[] = [
  // The period is a time; with 规划 behind it, it is a plan. The quotes may stand around either.
  { rule: 'five-year-plan', pattern: /十[三四五六]五”?(?:规划)(?:纲要)?/gu, weight: 4 },
  { rule: 'number', pattern: /[\p{Script=Han}]{1,8}[〔[［(（](?:19|20)\d\d[〕\]］)）]\d{1,4}号/gu, weight: 3 },
  { rule: 'articles', pattern: /(?<=“)[\p{Script=Han}]{2,8}\s?\d{1,3}条(?=”)/gu, weight: 4 },
  { rule: 'eight-rules', pattern: /中央八项规定(?!实施)/gu, weight: 4 },
  {
    rule: 'of-the',
    pattern:
      /关于[^，。；：《》]{6,40}的(?:意见|决定|通知|报告|决议|建议|公告|批复|指导意见|实施意见|若干措施)(?!》)/gu,
    weight: 1,
  },
];

/** Policy papers without brackets: “十四五”规划, 国发〔2018〕43号, “民营经济32条”. */
export const documentPlan: Recogniser = {
  name: 'document',
  recognise({ passage: { text } }) {
    if (!/规|号|条|关于/u.test(text)) return [];
    return FORMS.flatMap(({ rule, pattern, weight }) =>
      [...text.matchAll(pattern)].map((match): Candidate => ({
        start: match.index,
        end: match.index + match[0].length,
        type: 'document',
        subtype: 'policy',
        kind: 'name',
        name: match[0].replace(/[”\s]/gu, ''),
        evidence: `document/${rule}`,
        weight,
      })),
    );
  },
};
