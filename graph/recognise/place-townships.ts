import { matchesOf } from '../../lib/collections/matches';
import { gazetteerOf } from '../lexicon/gazetteer';
import { placeEdges } from './org-places';
import type { Candidate, Context, Recogniser } from './types';

/** Townships in a list: 甲乡和乙镇、丙镇. */
const LIST = /[\p{Script=Han}]{1,12}[镇乡](?:[、和与及][\p{Script=Han}]{1,4}[镇乡])+/gu;
/** What tells a kind of townships instead of naming one. */
const KIND =
  /(?:^|[的等各个座批多大小中强重名古本该全县市区省])(?:[大小中强重名古新老集城村乡市建]|特色|中心|重点|经济|工业|产业|旅游|美丽|卫星|示范|试点|贫困|建制|民族|家|故|水|他|异|外|下|返|回|还|入|离|城)?[镇乡]$|[村城乡][镇乡]$/u;
/** Words that a name may follow, glued to its first item: 将, 把, 撤销. */
const BEFORE = /^.*?(?:将|把|撤销|合并|包括|位于|来到|走进|涉及|覆盖|在|由|对|至|到|为|及|和|与|原)/u;
/** Tags of words that no township's name begins with: verbs and adverbs. */
const DEED = /^[vd]/u;
const WEIGHT = 2;

/** A township by its name, wherever it stands. */
const NAMED = /(?:镇|乡|街道|苏木)(?![镇乡村级政长企财土里民愁音情亲友风贤居下间野域区规办])/gu;
/** What holds a township, pointed at instead of named: 该县果园乡. */
const POINTED = /[该我全本][市县区]$/u;
/** What is said of where somebody is or comes from. */
const LOCATIVE = /(?:[在到赴至]|来自|位于|走[进访]|深入|前往)$/u;
/** A village behind it. */
const VILLAGE = /^[\p{Script=Han}]{1,4}?(?:村|社区)(?![镇民])/u;
/** How much it takes to believe in a township that no list holds. */
const DOUBT = -1.2;
/** From here on a township is known again in its article, and by how much. */
const SURE = 1;
const AGAIN = 3;

/** Townships that no list holds (they were merged, or are new): beside others of their kind, in the county that holds them, before their villages. */
export const townshipLists: Recogniser = {
  name: 'townships',
  recognise: (context) => [...listed(context), ...placed(context)],
};

/** Behind what holds them, before their villages, where somebody comes from. */
function placed(context: Context): readonly Candidate[] {
  const { text } = context.passage;
  const { sure } = placeEdges(context);
  const held = (start: number) => sure.has(start) || POINTED.test(text.slice(Math.max(0, start - 2), start));
  const candidates: Candidate[] = [];
  for (const { index, 0: head } of matchesOf(NAMED, text)) {
    const end = index + head.length;
    const weights = [index - 2, index - 3].map((start) => [start, weigh(context, start, index, end, held)] as const);
    const [start, weight] = weights[1]![1] > weights[0]![1] ? weights[1]! : weights[0]!;
    if (weight <= 0) continue;
    const found = township(start, end, 'placed', weight);
    const seeds = [{ text: text.slice(start, end), within: 'article', weight: AGAIN }] as const;
    candidates.push(weight < SURE ? found : { ...found, seeds });
  }
  return candidates;
}

/** How much speaks for a township from `start` on. */
function weigh(context: Context, start: number, head: number, end: number, isHeld: (start: number) => boolean): number {
  const { text } = context.passage;
  const name = text.slice(Math.max(0, start), end);
  const held = isHeld(start);
  if (
    start < 0 ||
    !/^(?![和与及同跟到赴在由把被让])\p{Script=Han}+$/u.test(name) ||
    !(context.words.startsWord(start) || held)
  )
    return -Infinity;
  if (KIND.test(name) || isCommon(context, start, head, end)) return -Infinity;
  const reasons: readonly (readonly [boolean, number])[] = [
    [!isOfficial(context, name), DOUBT],
    [held, 2.5],
    [VILLAGE.test(text.slice(end, end + 7)), 1.3],
    [LOCATIVE.test(text.slice(Math.max(0, start - 2), start)), 0.8],
    [context.here.count(name) > 1, 0.8],
  ];
  return reasons.reduce((sum, [holds, weight]) => (holds ? sum + weight : sum), 0);
}

/** Whether the words before the head are common ones, or its last word is one (新城|乡镇, 家乡). */
function isCommon(context: Context, start: number, head: number, end: number): boolean {
  const { words } = context;
  const last = words.at(head)!;
  if (last.start < head && last.end - last.start === 2 && last.tag !== 'x') return true;
  if (isOfficial(context, words.text.slice(start, end))) return false;
  return words.within(start, head).some(({ text, tag }) => text.length > 1 && COMMON.has(tag));
}
const isOfficial = ({ lexicon }: Context, name: string) => gazetteerOf(lexicon).named(name).length > 0;
const COMMON = new Set(['n', 'v', 'vn', 'a', 'b', 'd', 'm', 'p', 'c', 'f', 's', 'l', 'i', 't', 'r']);

const township = (start: number, end: number, rule: string, weight: number): Candidate => ({
  start,
  end,
  type: 'place',
  subtype: 'township',
  kind: 'name',
  evidence: `townships/${rule}`,
  weight,
});

/** Beside others of their kind. */
function listed({ passage: { text }, words, found }: Context): readonly Candidate[] {
  if (!/[镇乡][、和与及]/u.test(text)) return [];
  const known = new Set(found.filter(({ type }) => type === 'place').map(({ end }) => end));
  return matchesOf(LIST, text).flatMap((match): readonly Candidate[] => {
    const candidates: Candidate[] = [];
    let at = match.index;
    for (const [i, item] of match[0].split(/[、和与及](?=[\p{Script=Han}]{1,12}[镇乡])/u).entries()) {
      const end = at + item.length;
      const start = i > 0 ? at : at + (BEFORE.exec(item.slice(0, -2))?.[0].length ?? 0);
      const name = text.slice(start, end);
      const shaped = name.length >= 3 && name.length <= 4 && !KIND.test(name);
      if (!known.has(end) && shaped && words.startsWord(start) && !DEED.test(words.at(start)!.tag))
        candidates.push(township(start, end, 'list', WEIGHT));
      at = end + 1;
    }
    return candidates;
  });
}
