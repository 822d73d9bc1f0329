/** Offices that no table of units holds, by what they do, whose they are or who heads them. */
import { matchesOf } from '../../lib/collections/matches';
import { goesOn } from './org-edge';
import type { PlaceEdges } from './org-places';
import type { Words } from './tokens';
import type { Candidate, Context } from './types';

const SURE = 6;
const PARTY_COMMITTEE = 4;

/** All of them, places being known. */
export function offices(context: Context, places: PlaceEdges): readonly Candidate[] {
  const { text } = context.passage;
  return [
    ...houses(text, places),
    ...branches(context, places),
    ...otherParties(text, places),
    ...bureaus(text, context.words, places),
    ...committees(text),
  ];
}

/** Committees of the Party of areas that no list of divisions holds, those of its early years among them: 中共某东特委. */
const PARTY = /中共[\p{Script=Han}]{2,6}?(?:(?:临时)?特委|中心县委|工委|地委)(?![员托派任])/gu;
const committees = (text: string): readonly Candidate[] =>
  matchesOf(PARTY, text).map(({ index, 0: body }) => ({
    ...{ start: index, end: index + body.length, type: 'org', subtype: 'party', kind: 'name' },
    ...{ evidence: 'unit/party', weight: PARTY_COMMITTEE },
  }));

/** What a bureau of the country has in a place: 国家矿山安全监察局某省局, 中国证监会某省监管局. */
const BRANCH_OFFICE =
  /^(?:[省市]?税务局|监管局|监管分局|调查总队|监察局|专员办|管理局|分局|分行|中心支行|局)(?![长面势部限])/u;
function branches({ passage: { text }, found }: Context, { endOf }: PlaceEdges): readonly Candidate[] {
  return found
    .filter(({ type, evidence }) => type === 'org' && evidence === 'body/listed')
    .flatMap(({ start, end }): readonly Candidate[] => {
      const place = endOf.get(end);
      const office = place === undefined ? undefined : BRANCH_OFFICE.exec(text.slice(place, place + 8))?.[0];
      if (office === undefined || !/[局会行]$/u.test(text.slice(start, end))) return [];
      const base = { start, end: place! + office.length, type: 'org', subtype: 'government', kind: 'name' } as const;
      return [{ ...base, evidence: 'unit/branch', weight: SURE + 1 }];
    });
}

/** The other parties, by their short forms, before their committees: 民盟某市委会, 民建省委, 九三学社某某支社 (各民主党派章程). */
const OTHER_PARTY = /民革|民盟|民建|民进|农工党|致公党|九三学社|台盟/gu;
const COMMITTEE =
  /^中央(?:委员会)?|^(?:[省市县区州]|自治区)?(?:委员会|委会|委(?![员会])|工委|总支|支部|支社|基层委员会)/u;
const otherParties = (text: string, { endOf }: PlaceEdges): readonly Candidate[] =>
  matchesOf(OTHER_PARTY, text).flatMap(({ index, 0: name }): readonly Candidate[] => {
    const from = index + name.length;
    const end = [from, endOf.get(from)].flatMap((at) => {
      const committee = at === undefined ? undefined : COMMITTEE.exec(text.slice(at, at + 8))?.[0];
      return committee ? [at! + committee.length] : [];
    })[0];
    if (end === undefined) return [];
    const base = { start: index, end, type: 'org', subtype: 'party', kind: 'name' } as const;
    return [{ ...base, evidence: 'unit/other-party', weight: SURE + 1 }];
  });

/** A bureau that no list of today's names: behind a division, what it does and 局 (某市工业促进局). */
const BUREAU = /^\p{Script=Han}{3,11}?(?<![格布结全大时政战开棋僵饭当邮书破变危新奇定])局/u;
/** Verbs of what bureaus do. */
const OFFICIAL = /^(?:促进|管理|监督|保护|服务|执法|建设|开发|规划|发展|协调|审批|防治|储备|统计|合作)$/u;
const bureaus = (text: string, words: Words, { chainStart }: PlaceEdges): readonly Candidate[] =>
  [...chainStart].flatMap(([end, start]): readonly Candidate[] => {
    const body = /[省市县区州旗盟]/u.test(text[end - 1]!) ? BUREAU.exec(text.slice(end, end + 13))?.[0] : undefined;
    const last = end + (body?.length ?? 0);
    if (!body || goesOn(text, last)) return [];
    // 旅游局 may be one word, 局局长 hides where the name ends.
    const apart = words.startsWord(last - 1);
    const told = words
      .within(end, apart ? last - 1 : last)
      .every(
        ({ text: word, tag }) => /^(?:n|nz|ns|nt|vn|b|j|a|ng|vg|x)$/u.test(tag) || word === '和' || OFFICIAL.test(word),
      );
    if (!told || !(apart || words.endsWord(last))) return [];
    const base = { start, end: last, type: 'org', subtype: 'government', kind: 'name' } as const;
    return [{ ...base, evidence: 'unit/bureau', weight: 3 }];
  });

/** A house of culture or sport as the body that runs it: by who heads it or what it does. */
const HOUSE =
  /^(?:群众艺术馆|文化馆|档案馆|少年宫|青少年宫|文化艺术中心|体育中心)(?=党总?支部?|党委|副?馆长|副?主任|副?研究馆员|馆员|(?:精心)?组织|主办|承办|协办|联合)/u;
const houses = (text: string, { chainStart }: PlaceEdges): readonly Candidate[] =>
  [...chainStart].flatMap(([end, start]): readonly Candidate[] => {
    const house = HOUSE.exec(text.slice(end, end + 16))?.[0];
    if (!house) return [];
    const base = { start, end: end + house.length, type: 'org', subtype: 'other', kind: 'name' } as const;
    return [{ ...base, evidence: 'unit/house', weight: SURE }];
  });
