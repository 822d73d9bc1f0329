import { groupBy } from '../../../lib/collections/group-by';
import type { Relation } from '../../../lib/model/types';
import { datesIn, type DateSpan } from './date';
import { bodyIn } from './law-body';
import { sentenceAt, type Extractor, type Scene, type Seen, type Story } from './scene';

/** What a law can undergo, by the words that say so; the first that fits counts. */
const EVENTS: readonly { readonly type: string; readonly pattern: RegExp }[] = [
  { type: 'repealed', pattern: /废止|失效/u },
  {
    type: 'effective',
    pattern: /(?:起|正式|开始|将)?(?:施行|生效|实施)(?=[，。；、）)]|$|的|以来)|(?<=自.{2,14}起)(?:施行|实施|执行)/u,
  },
  { type: 'amended', pattern: /修正|修订(?!的|后|草案)|第[一二三四五六七八九十]+次修/u },
  { type: 'adopted', pattern: /通过(?!的.{0,8}(?:决定|修正案))|颁布|公布|出台|批准/u },
];
/** Not yet, or only wished for. */
const UNREAL = /即将|拟|将(?:于)?(?:出台|制定|修订)|推动|建议|力争|计划|争取|草案.{0,6}(?:提交|提请|审议)/u;

/** When a law was adopted, amended, repealed or came into force: a date and a verb in the sentence that names it. */
export const lawHistory: Extractor = ({ article, scenes, bodies }) =>
  once(
    scenes.flatMap((scene) =>
      scene.seen
        .filter(({ entity }) => entity.type === 'law')
        .flatMap((law) => historyOf(law, scene, article.date, bodies)),
    ),
  );

/** Of the same fact told several times the telling that names who did it, else the first. */
const once = (relations: readonly Relation[]): readonly Relation[] =>
  [...groupBy(relations, ({ type, subject, value }) => `${type} ${subject} ${value}`).values()].map(
    (same) => same.find(({ object }) => object !== null) ?? same[0]!,
  );

/** What the sentence says of a law that it names. */
function historyOf(
  law: Seen,
  { passage, seen }: Scene,
  since: string | null,
  bodies: Story['bodies'],
): readonly Relation[] {
  const [start, end] = sentenceAt(passage, law.start);
  const sentence = passage.text.slice(start, end);
  // What other titles say (《关于修改〈…〉的决定》) says nothing of this one.
  const blank = (text: string) => text.replace(/《[^《》]*》/gu, (title) => '《'.padEnd(title.length, '》'));
  const dates = datesIn(blank(sentence), since).map((date) => ({
    ...date,
    start: date.start + start,
    end: date.end + start,
  }));
  if (dates.length === 0) return [];
  const after = blank(sentence).slice(law.end - start);
  const before = blank(sentence).slice(0, law.start - start);
  const clauseAfter = /^[^，；。]*(?:，[^，；。《]*)?/u.exec(after)![0];
  const relations: Relation[] = [];
  for (const { type, pattern } of EVENTS) {
    const behind = pattern.exec(clauseAfter);
    const ahead = type === 'effective' ? null : lastMatch(pattern, before.slice(-60));
    const { length } = (behind ?? ahead)?.[0] ?? '';
    const verb = behind ? law.end + behind.index : ahead ? law.start - Math.min(60, before.length) + ahead.index : null;
    if (verb === null || UNREAL.test(passage.text.slice(Math.max(start, verb - 8), verb))) continue;
    const date = nearest(dates, verb, law);
    if (!date) continue;
    relations.push({
      type,
      subject: law.entity.id,
      object: bodyIn(seen, [start, end], bodies)?.id ?? null,
      value: date.iso,
      attrs: {},
      passage: passage.id,
      start: Math.min(date.start, law.start),
      end: Math.max(law.end, verb + length),
    });
    // One sentence tells when it was passed and from when it is in force, but only one of the others.
    if (type !== 'effective') break;
  }
  return relations;
}

const lastMatch = (pattern: RegExp, text: string): RegExpExecArray | null =>
  [...text.matchAll(new RegExp(pattern, 'gu'))].at(-1) ?? null;

/** The date that goes with a verb: the last before it, else the first behind the law. */
function nearest(dates: readonly DateSpan[], verb: number, law: Seen): DateSpan | null {
  const before = dates.filter(({ end }) => end <= verb);
  let at = before.length - 1;
  // 3月27日、29日: the first of several that stand together.
  while (at > 0 && before[at]!.start - before[at - 1]!.end <= 1) at--;
  return before[at] ?? dates.find(({ start }) => start >= law.end) ?? null;
}
