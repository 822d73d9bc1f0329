import { matchesOf } from '../../lib/collections/matches';
import { isHan, type PersonTables, personTables } from './person-tables';
import type { Candidate, Recogniser } from './types';

/** Who wrote a piece of news, in brackets behind the place and day of a dispatch: 某某网杭州8月13日电（甲乙丙 丁戊）. */
const DISPATCH = /(?:\d{1,2}日|本[报网台刊]|[报网])(?:专?电|消息|讯)\s*[（(]([^（）()]{2,60})[)）]/gu;
/** Who signs a piece, in brackets behind its last sentence. */
const SIGNATURE = /[。！？”]\s*[（(]([^（）()]{2,40})[)）](?![，。；、])/gu;
/** The same where no mark ends the sentence, by what they are. */
const SIGNED = /[（(]((?:通讯员|本[报刊网台]记者|记者|供稿|撰稿)[^（）()]{2,40})[)）]\s*$/gu;
/** What they are, before their names. */
const ROLE =
  /^(?:(?:本[报刊网台]|新华社|特约|见习|实习|全媒体|融媒体)*(?:记者|通讯员|评论员|作者|撰稿人?|供稿|图文|文图|[文图](?=[\s:：／/文图]))[:：／/]?\s*)/u;
const BETWEEN = /[\s、，,]+/u;
const CREDITED = 8;
const ELSEWHERE = [0, 0, 3, 6];

/** Writers of news: names alone, each with a surname, in the brackets of a dispatch or of a signature. */
export const credit: Recogniser = {
  name: 'credit',
  recognise({ passage: { text }, lexicon, found }) {
    if (!text.includes('（') && !text.includes('(')) return [];
    const tables = personTables(lexicon);
    const candidates: Candidate[] = [];
    const credits = [
      ...matchesOf(DISPATCH, text).map((match) => ({ match, rule: 'dispatch' as const })),
      ...[...matchesOf(SIGNATURE, text), ...matchesOf(SIGNED, text)].map((match) => ({
        match,
        rule: 'signature' as const,
      })),
    ];
    for (const { match, rule } of credits) {
      const inside = match[1]!;
      const names = namesIn(inside, match.index + match[0].lastIndexOf(inside), tables);
      for (const { start, end } of names ?? []) {
        if (found.some((other) => other.type === 'place' && other.start === start && other.end === end)) continue;
        const name = text.slice(start, end).replace(/\s/gu, '');
        candidates.push({
          start,
          end,
          type: 'person',
          kind: 'name',
          name,
          evidence: `credit/${rule}`,
          weight: CREDITED,
          seeds: [{ text: name, within: 'document', weight: ELSEWHERE[Math.min(3, name.length)]! }],
        });
      }
    }
    return candidates;
  },
};

/** The names in brackets with their places, or null where something else stands there too. */
function namesIn(inside: string, offset: number, tables: PersonTables): { start: number; end: number }[] | null {
  const names: { start: number; end: number }[] = [];
  let at = 0;
  let credited = false;
  while (at < inside.length) {
    const role = ROLE.exec(inside.slice(at));
    if (role && role[0].length > 0) {
      at += role[0].length;
      credited = true;
      continue;
    }
    const gap = BETWEEN.exec(inside.slice(at));
    if (gap?.index === 0) {
      at += gap[0].length;
      continue;
    }
    const length = gap ? gap.index : inside.length - at;
    const spread = length === 1 ? /^.\s.(?![^\s、，,])/u.exec(inside.slice(at))?.[0].length : undefined;
    const whole = spread ?? length;
    if (!isName(inside.slice(at, at + whole), tables)) return null;
    names.push({ start: offset + at, end: offset + at + whole });
    at += whole;
  }
  return names.length > 0 && (credited || names.length <= 4) ? names : null;
}

/** A surname with one or two characters behind it that names are made of. */
function isName(text: string, { opens, surname, compound, first, last }: PersonTables): boolean {
  const name = text.replace(/\s/gu, '');
  if (name.length < 2 || name.length > 4 || ![...name].every((c) => isHan(c.charCodeAt(0)))) return false;
  if (opens[name.charCodeAt(0)] === 0) return false;
  const double = compound.has(name.slice(0, 2)) && name.length > 2;
  if (!double && (name.length > 3 || Number.isNaN(surname[name.charCodeAt(0)]!))) return false;
  const given = name.slice(double ? 2 : 1);
  const shape =
    (given.length === 2 ? first[given.charCodeAt(0)]! : 0) +
    last[given.charCodeAt(given.length - 1)]! +
    (double ? 0 : surname[name.charCodeAt(0)]!);
  return shape > LEAST;
}
const LEAST = -2;
