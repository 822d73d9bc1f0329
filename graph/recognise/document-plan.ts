import { matchesOf } from '../../lib/collections/matches';
import { phraseStart } from './programme-phrase';
import type { Candidate, Context, Recogniser } from './types';

/** Papers named without 《》, by the form of their names. */
const FORMS: readonly {
  readonly rule: string;
  /** Without it the form cannot stand in a text, which is then spared the search. */
  readonly hint: string;
  readonly pattern: RegExp;
  readonly weight: number;
  /** What a name in full has behind it. */
  readonly plan?: string;
  /** Whether the place right before it belongs to the name. */
  readonly ofPlace?: boolean;
}[] = [
  // The period is a time; with 规划 behind it, it is a plan. The quotes may stand around either.
  {
    rule: 'five-year-plan',
    hint: '规划',
    pattern:
      /十[三四五六]五”?规划(?:纲要)?|(?:国家|全国|全省|全市)?“?十[三四五六]五”?[\p{Script=Han}]{2,12}?(?<!时期.*|期间.*)规划(?:纲要)?/gu,
    weight: 4,
    ofPlace: true,
  },
  // In quotes the period stands for the plan that it is named after: “十五五”开局, “十四五”目标任务.
  {
    rule: 'five-year-period',
    hint: '五”',
    pattern: /(?<=“)十[三四五六]五(?=”(?!\p{Script=Han}{0,12}规划))/gu,
    weight: 2,
    plan: '规划',
  },
  {
    rule: 'number',
    hint: '号',
    pattern: /(?<![\p{Script=Han}])[\p{Script=Han}]{1,8}[〔[［(（](?:19|20)\d\d[〕\]］)）]\d{1,4}号/gu,
    weight: 3,
  },
  // Papers that are called by how many articles they have: “民营经济32条”, “渔业九条”.
  {
    rule: 'articles',
    hint: '条”',
    pattern:
      /(?<=“)(?!第)(?:[\p{Script=Han}]{2,8}\s?\d{1,3}|[\p{Script=Han}]{1,6}(?:[二三四五六七八九]?十[一二三四五六七八九]?|[三四五六七八九]))条(?=”)/gu,
    weight: 4,
  },
  // The plans for spreading knowledge of the law, one for every five-year period since 1986.
  { rule: 'law-popularisation', hint: '普法', pattern: /[一二三四五六七八九]五”?普法规划/gu, weight: 4 },
  { rule: 'eight-rules', hint: '八项', pattern: /中央八项规定(?!实施)/gu, weight: 4 },
  // 落实环礁湖经济带发展规划: a plan for a region that the kind of its name tells, whether or not a list holds it.
  {
    rule: 'region-plan',
    hint: '规划',
    pattern:
      /(?<=实施|落实|编制|出台|印发|制定)(?!实施)[\p{Script=Han}—－-]{2,10}(?:经济[带区]|都市圈|城市群|城镇群|生态[带区]|文化带|走廊)(?:\p{Script=Han}{2,6})?规划(?:纲要)?(?![建设引纳布和])/gu,
    weight: 2.5,
  },
  // Behind who made it, a paper is named by what it is for, without 关于.
  {
    rule: 'made',
    hint: '的',
    pattern:
      /(?<=(?:出台|制定|印发))(?!了|关于)(?:支持|促进|加快|推进|推动|建设)[^，。；：！？“”《》]{6,40}的(?:意见|决定|若干措施)(?=[，。；])/gu,
    weight: 1,
  },
  {
    rule: 'of-the',
    hint: '关于',
    pattern:
      /关于[^，。；：《》]{6,40}的(?:意见|决定|通知|报告|决议|建议|公告|批复|指导意见|实施意见|若干措施)(?!》)/gu,
    weight: 1,
  },
];

const PLAN = /应急预案|总体发展规划|国土空间(?:总体)?规划|总体规划|发展规划(?:纲要)?|总规(?!模)/gu;
const PLAN_WEIGHT = 1;

/** Policy papers without brackets: “十四五”规划, 国发〔2018〕43号, “民营经济32条”, 宁波舟山港总规. */
export const documentPlan: Recogniser = {
  name: 'document',
  recognise(context) {
    const { text } = context.passage;
    const formed = FORMS.filter(({ hint }) => text.includes(hint)).flatMap(
      ({ rule, pattern, weight, plan = '', ofPlace = false }) =>
        matchesOf(pattern, text).map((match): Candidate => {
          // 临港市“十四五”渔港规划: whose plan it is belongs to its name.
          const owner =
            ofPlace &&
            context.found.find((c) => c.type === 'place' && c.kind === 'name' && c.weight > 0 && c.end === match.index);
          const start = owner ? owner.start : match.index;
          const end = match.index + match[0].length;
          return {
            ...{ start, end, type: 'document', subtype: 'policy', kind: 'name' },
            name: text.slice(start, end).replace(/[“”\s]/gu, '') + plan,
            evidence: `document/${rule}`,
            weight,
          };
        }),
    );
    return [...formed, ...plansOf(context), ...declarationsOf(context)];
  },
};

/** Plans for a place or a body that a recogniser before this one has found. */
function plansOf(context: Context): readonly Candidate[] {
  const { passage, found } = context;
  return matchesOf(PLAN, passage.text).flatMap((match): readonly Candidate[] => {
    const end = match.index + match[0].length;
    const phrase = phraseStart(context, match.index, end, -1);
    if (!phrase) return [];
    const owners = found.filter(
      ({ type, start, end: until, weight }) =>
        (type === 'place' || type === 'org') && start >= phrase.start && until <= match.index && weight > 0,
    );
    if (owners.length === 0) return [];
    const start = Math.min(...owners.map((owner) => owner.start));
    return [
      {
        start,
        end,
        type: 'document',
        subtype: 'policy',
        kind: 'name',
        evidence: 'document/plan-of',
        weight: PLAN_WEIGHT,
      },
    ];
  });
}

/** 临港宣言发布, “临港倡议”: what is declared has the name of where. */
const DECLARED_WEIGHT = 2;
const DECLARED = /(?:宣言|倡议)(?=发布|通过|”)/gu;

function declarationsOf({ passage: { text }, found }: Context): readonly Candidate[] {
  return matchesOf(DECLARED, text).flatMap((match): readonly Candidate[] => {
    const end = match.index + match[0].length;
    const where = found.find((c) => c.type === 'place' && c.end === match.index && c.weight > 0);
    if (!where) return [];
    const paper = { type: 'document', subtype: 'policy', kind: 'name', evidence: 'document/declaration' } as const;
    return [{ start: where.start, end, ...paper, weight: DECLARED_WEIGHT }];
  });
}
