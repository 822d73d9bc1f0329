import { groupBy } from '../../../lib/collections/group-by';
import type { Entity, Relation } from '../../../lib/model/types';
import { datesIn, type DateSpan } from './date';
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

/**
 * When a law was adopted, amended, repealed or came into force: a date and a verb in the sentence that names it; in the text of a
 * statute the lines under its heading, which name it not.
 */
export const lawHistory: Extractor = ({ article, scenes, bodies }) => {
  const own = scenes.flatMap(({ passage, seen }) => (passage.kind === 'title' ? seen : [])).find(isLaw);
  return once(
    scenes.flatMap((scene) => [
      ...scene.seen.filter(isLaw).flatMap((law) => historyOf(law, scene, article.date, bodies)),
      ...(own && scene.passage.kind === 'byline' ? underHeading(own, scene, bodies) : []),
      ...(own && scene.passage.kind === 'body' ? inForce(own, scene) : []),
    ]),
  );
};

/** Of the same fact told several times the telling that names who did it, else the first. */
const once = (relations: readonly Relation[]): readonly Relation[] =>
  [...groupBy(relations, ({ type, subject, value }) => `${type} ${subject} ${value}`).values()].map(
    (same) => same.find(({ object }) => object !== null) ?? same[0]!,
  );

const isLaw = ({ entity }: Seen): boolean => entity.type === 'law';

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
      end: Math.max(law.end, verb + 2),
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

/** The body that did it: the assembly, committee or government that the sentence names, or whose session it names. */
function bodyIn(
  seen: readonly Seen[],
  [start, end]: readonly [number, number],
  bodies: Story['bodies'],
): Entity | undefined {
  const here = seen.filter((mention) => mention.start >= start && mention.end <= end).map(({ entity }) => entity);
  const sessions = here.filter(({ type }) => type === 'event').map(({ name }) => bodies.get(bodyOf(name)));
  return (
    here.find(({ type, name }) => type === 'org' && BODY.test(name)) ?? sessions.find((body) => body !== undefined)
  );
}

const BODY = /人民代表大会|人大|常委会|国务院|政府/u;

/** 浙江省十四届人大常委会第十次会议 is a session of 浙江省人民代表大会常务委员会. */
const bodyOf = (session: string): string =>
  session
    .replace(/第?[一二三四五六七八九十\d]+届/u, '')
    .replace(/第?[一二三四五六七八九十\d]+次会议$/u, '')
    .replace(/人大常委会$/u, '人民代表大会常务委员会')
    .replace(/人大$/u, '人民代表大会');

/** 2020年11月27日 浙江省第十三届人民代表大会常务委员会第二十五次会议…第三次修正 */
function underHeading(law: Seen, { passage, seen }: Scene, bodies: Story['bodies']): readonly Relation[] {
  const { text, id } = passage;
  const [date] = datesIn(text, null);
  const tail = text.replace(/[《<〈].*[》>〉]/u, '');
  if (date?.iso.length !== 10) return [];
  const type = /废止/u.test(tail)
    ? 'repealed'
    : /修正|修订/u.test(tail)
      ? 'amended'
      : /通过|公布|批准/u.test(tail)
        ? 'adopted'
        : null;
  if (type === null) return [];
  const object = bodyIn(seen, [0, text.length], bodies)?.id ?? null;
  return [
    { type, subject: law.entity.id, object, value: date.iso, attrs: {}, passage: id, start: 0, end: text.length },
  ];
}

/** 本条例自2021年1月1日起施行 */
function inForce(law: Seen, { passage: { text, id } }: Scene): readonly Relation[] {
  const match = /本(?:法|条例|规定|办法)自.{4,16}起(?:施行|实施)/u.exec(text);
  const date = match && datesIn(match[0], null)[0];
  if (!match || !date) return [];
  return [
    {
      type: 'effective',
      subject: law.entity.id,
      object: null,
      value: date.iso,
      attrs: {},
      passage: id,
      start: match.index,
      end: match.index + match[0].length,
    },
  ];
}
