import { matchesOf } from '../../lib/collections/matches';
import { gazetteerOf } from '../lexicon/gazetteer';
import { believe } from '../resolve/overlap';
import type { Candidate, Context, Recogniser, Seed } from './types';

/** Characters before 村 or 社区. */
const LONGEST = 5;
/** Tags of names, and of what the segmenter does not know. */
const PROPER = new Set(['x', 'nr', 'nz', 'ns', 'nrt']);
/** What makes of 村 a kind instead of a name. */
const KIND =
  /^(?:.*民族|.?[一二三]|首富|.*[行政自然乡农山渔新老古全各本该每个两多强弱示范重点试点传统美丽精品未来数字特色空心城中边远帮扶脱贫驻进入下到我们镇区县城园]|[的在和与及])$/u;

/** More kinds, which no official name has. */
const OTHER_KIND =
  /(?:贫困|薄弱|富裕|落后|后进|先进|明星|典型|文明|和谐|平安|小康|联系|包联|定点|搬迁|移民|自然|旅游|文化|历史|产业|亿元|专业|淘宝|电商|康养|民宿|国家|省级|市级|周边|附近|其他|所有|许多|不少|部分|邻近|外地|偏远|边境|沿海|城市|农村|所在|一轮|整)$/u;
/** What a village has: its party branch, its head, its people. */
const BODY = /^(?:党[支总委员]|村[民委党支“]|支[书部委]|“?两委|第一书|驻村|书记|主任)/u;
/** What is said of where somebody is or comes from. */
const LOCATIVE = /(?:[在到赴]|来自|位于|走[进访]|深入|前往|来到)$/u;

/** The committee of a village, before a hamlet of it. */
const COMMITTEE = /村委会?$/u;
/** Villages in a list; before the first may stand its township, or a verb. */
const LIST = /(\p{Script=Han}{2,8}村)((?:[、和与及]\p{Script=Han}{2,4}村)+)(?![委民])/gu;
/** Without it no list of them stands in a text, which is then spared the search. */
const LIST_HINT = /村[、和与及]/u;
const BEFORE_FIRST = /^.*[镇乡道]|^(?:走访|走进|来到|深入|前往|包括|位于|涉及|覆盖)[了过到]?/u;

/** Beside another village. */
const LISTED_BEFORE = /\p{Script=Han}村[、和与及]$/u;
const LISTED_BEHIND = /^[、和与及]\p{Script=Han}{2,3}村/u;
/** Hamlets, which have no 村 in their names (GB/T 18521, 自然村通名), right behind the town or village that holds them. */
const HAMLET =
  /^\p{Script=Han}{1,3}?[屯寨沟坪坝湾坡岗庄营堡圩塆垸墩坳垭冲塘洼](?=[的，。、；（是]|村民|自然村|小组|种植|养殖)|^\p{Script=Han}{1,3}屯(?![兵垦田粮])/u;

/** Villages and neighbourhoods: a word and 村 or 社区, licensed by the township before it, the official list or its own standing in the document. */
export const villages: Recogniser = {
  name: 'village',
  recognise(context) {
    const { text } = context.passage;
    if (!/村|社区|嘎查/u.test(text)) return hamlets(context);
    const { words } = context;
    const named = context.found.filter(({ type, codes }) => type === 'place' && codes);
    const places = believe(named);
    const unlisted = context.found.filter(
      ({ subtype, codes, weight }) => subtype === 'township' && !codes && weight > 0,
    );
    const ends = new Set([...places, ...unlisted].map(({ end }) => end));
    const gazetteer = gazetteerOf(context.lexicon);
    const codes = places.flatMap((place) => place.codes);
    const counties = countiesOf(context, codes);
    const official = (name: string) =>
      counties.map((county) => gazetteer.villages(county).get(name)?.code).find((code) => code !== undefined);
    const candidates: Candidate[] = [...hamlets(context), ...listed(context)];
    for (const { index, 0: head } of matchesOf(/古?村|社区|嘎查/gu, text)) {
      const end = index + head.length;
      // 退出村民委员会 holds no village.
      if (/^[委民]/u.test(text.slice(end, end + 1))) continue;
      for (
        let start = index - 1;
        start >= Math.max(0, index - LONGEST) && /\p{Script=Han}/u.test(text[start]!);
        start--
      ) {
        const bare = text.slice(start, index);
        // 大湾村走访村民: one village ends before the next word with 村, a township before its village.
        if (/村.|.[镇乡]./u.test(bare)) break;
        // 东山澳角村: a county in short that has a village of this name holds it, and is the place that it looks like.
        const holder = named.find(
          (place) =>
            place.end === start &&
            place.subtype === 'county' &&
            place.codes!.some((county) => gazetteer.villages(county).has(text.slice(start, end))),
        );
        if (holder) {
          const { codes: held = [] } = holder;
          const own = held.filter((county) => gazetteer.villages(county).has(text.slice(start, end)));
          candidates.push({ ...holder, codes: own, evidence: 'village/holder', weight: 5 });
          candidates.push({
            start,
            end,
            type: 'place',
            subtype: 'village',
            kind: 'name',
            codes: own.map((county) => gazetteer.villages(county).get(text.slice(start, end))!.code),
            evidence: 'village/held',
            weight: 4,
          });
        }
        if (!words.startsWord(start) && !ends.has(start) && !isGlued(context, start, end)) continue;
        if (isGlued(context, start + 1, end)) continue;
        const code = official(text.slice(start, end)) ?? official(`${bare}村`);
        // 天津 + 路社区: what is left of a street's name.
        if (/^[路街巷桥门里道]$/u.test(bare)) continue;
        const kind = KIND.test(bare);
        const base = {
          start,
          end,
          type: 'place',
          subtype: 'village',
          kind: 'name',
          ...(code ? { codes: [code] } : {}),
        } as const;
        const say = (rule: string, weight: number, seeded = false) =>
          candidates.push({
            ...base,
            evidence: `village/${rule}`,
            weight,
            ...(seeded ? { seeds: seedsOf(context, text.slice(start, end), head === '村' ? bare : '') } : {}),
          });
        if (head === '嘎查' && !kind && bare.length > 1 && isNamed(context, start, index)) say('gacha', 1, true);
        if (ends.has(start) && (!kind || code)) say('behind-place', 2, true);
        if (code) say('official', kind ? 1 : 2.5, !kind);
        if (kind) say('kind', -2.5);
        // 安田村: with its 村 one word that the segmenter does not know.
        const own = head === '村' || head === '嘎查';
        if (own && !kind && bare.length > 1 && words.exact(start, end)?.tag === 'x') say('unknown', 0.8);
        const word = words.exact(start, index);
        if (own && COMMITTEE.test(text.slice(0, start))) say('behind-committee', 1.5);
        if (own && !kind && !OTHER_KIND.test(bare) && isUnknown(context, start, index)) {
          if (BODY.test(text.slice(end, end + 4))) say('body', 1);
          if (LOCATIVE.test(text.slice(Math.max(0, start - 2), start))) say('locative', 0.7);
          if (LISTED_BEFORE.test(text.slice(0, start)) || LISTED_BEHIND.test(text.slice(end, end + 6)))
            say('listed', 1);
        }
        if (word && !kind && PROPER.has(word.tag) && bare.length > 1 && isRare(context, bare, text.slice(start, end))) {
          say('name', -0.2);
          if (standsFree(context, text.slice(start, end))) say('free', 1);
        } else if (word && !kind && bare.length > 1 && isBound(context, bare, text.slice(start, end)))
          say('bound', 1.5);
        if (ends.has(start)) break;
      }
    }
    return candidates;
  },
};

/** 除云坡村: a word that the segmenter has glued to a name it does not know, which the document says without it too. */
const isGlued = ({ passage: { text }, words, document }: Context, start: number, end: number): boolean =>
  /[除由让把在到对将跟从经]/u.test(text[start - 1] ?? '') &&
  words.at(start - 1)!.end > start &&
  words.at(start - 1)!.tag === 'x' &&
  document.count(text.slice(start, end)) > document.count(text.slice(start - 1, end));

/** A village right behind its town. */
const VILLAGE = /^\p{Script=Han}{2,4}?村(?![委民])/u;

/** Villages that fill the items of a list, none of which is a kind of villages. */
function listed({ passage: { text }, words }: Context): readonly Candidate[] {
  if (!LIST_HINT.test(text)) return [];
  return matchesOf(LIST, text).flatMap(({ index, 1: first, 2: others }): readonly Candidate[] => {
    const lead = BEFORE_FIRST.exec(first!)?.[0].length ?? 0;
    const candidates: Candidate[] = [];
    let start = index + lead;
    for (const item of `${first!.slice(lead)}${others!}`.split(/(?<=村)[、和与及]/u)) {
      const bare = item.slice(0, -1);
      const opening = words.at(start)!;
      const deed = opening.start === start && opening.text.length > 1 && /^(?:v|vd|d|p|c|m|r)/u.test(opening.tag);
      if (bare.length < 2 || KIND.test(bare) || OTHER_KIND.test(bare) || bare.includes('村') || deed) return [];
      const base = { start, end: start + item.length, type: 'place', subtype: 'village', kind: 'name' } as const;
      // A first item that is longer, or opens with no mark, holds what leads up to it.
      const whole = start > index || lead > 0 || !/\p{Script=Han}/u.test(text[index - 1] ?? '');
      if (bare.length <= 4 && whole) candidates.push({ ...base, evidence: 'village/list', weight: 2.5 });
      start += item.length + 1;
    }
    return candidates;
  });
}

/** Hamlets behind the town that holds them. */
function hamlets({ passage: { text }, words, found }: Context): readonly Candidate[] {
  const towns = found.filter(({ type, subtype, weight }) => type === 'place' && subtype === 'township' && weight > 0);
  // 某镇某村某屯: the village between the two is named by standing there.
  const holders = towns.flatMap(({ end }) => {
    const village = VILLAGE.exec(text.slice(end, end + 6))?.[0];
    return [end, ...(village ? [end + village.length] : [])];
  });
  return [...new Set(holders)].flatMap((end): readonly Candidate[] => {
    const name = HAMLET.exec(text.slice(end, end + 10))?.[0];
    if (!name || name.length < 3 || KIND.test(name.slice(0, -1)) || !words.endsWord(end + name.length)) return [];
    const base = { start: end, end: end + name.length, type: 'place', subtype: 'village', kind: 'name' } as const;
    return [{ ...base, evidence: 'village/hamlet', weight: 1.5 }];
  });
}

/** Two or three characters that hold no word but names, and nothing that joins words. */
const isUnknown = (context: Context, start: number, end: number) =>
  end - start > 1 && end - start < 4 && isNamed(context, start, end);

/** Whether no word but names is there, and nothing that joins words. */
const isNamed = ({ words }: Context, start: number, end: number) =>
  words
    .within(start, end)
    .every(({ tag, text }) => PROPER.has(tag) || (text.length === 1 && !/^(?:u\w?|[pcrdmq])$/u.test(tag)));

/** Once named in full, a village is called so throughout the article, with or without 村. */
function seedsOf({ here }: Context, full: string, bare: string): readonly Seed[] {
  const named: Seed = { text: full, within: 'article', weight: 2 };
  return bare.length > 1 && here.count(bare) <= 2 * here.count(full)
    ? [named, { text: bare, within: 'article', weight: 7, wholeWords: true }]
    : [named];
}

/** Named twice or more in the document, behind different characters. */
const standsFree = ({ document }: Context, name: string) => document.count(name) > 1 && document.before(name).size > 1;

/** Not a word of the document that mostly stands without 村 or 社区 (城市社区). */
const isRare = ({ document }: Context, bare: string, name: string) =>
  document.count(bare) <= 2 * document.count(name) + 1;

/** Named three times or more in the document, and its first part hardly without the second (水口 without 水口村). */
const isBound = ({ document }: Context, bare: string, name: string) =>
  document.count(name) > 2 && document.before(name).size > 2 && document.count(bare) < document.count(name) * 1.5;

/** Counties named in the passage, or that the article speaks for. */
function countiesOf({ lexicon, placeName }: Context, codes: readonly string[]): readonly string[] {
  const home =
    placeName === null
      ? []
      : gazetteerOf(lexicon)
          .named(placeName)
          .map(({ code }) => code);
  return [...new Set([...codes, ...home].filter((code) => code.length >= 6).map((code) => code.slice(0, 6)))].slice(
    0,
    12,
  );
}
