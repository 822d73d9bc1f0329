import { derived } from '../lexicon/derived';

/** What the wording of a title says of the paper it names. */
export interface TitleKind {
  readonly type: 'law' | 'document';
  readonly subtype: string;
  /** The ending that says so (条例, 行动方案), or null for a book, a film, a song. */
  readonly ending: string | null;
}

const endingsOf = derived((lexicon) => {
  const rows = lexicon.table('title-endings');
  const kinds = rows.map(({ ending, type, subtype }) => [
    ending!,
    { type: type as TitleKind['type'], subtype: subtype! },
  ]);
  return {
    kinds: new Map(kinds as [string, Omit<TitleKind, 'ending'>][]),
    longest: Math.max(...rows.map(({ ending }) => ending!.length)),
  };
});

/** 办法 ends in 法 and is no statute; behind a verb or a tool 法 is the way it is done (做法, 写法, 笔法). */
export const NO_STATUTE = /[办方做写看想说读讲唱打玩算活用书笔句语疗技章手文戏魔]法$/u;
/** A congress or the State Council makes law of what a ministry makes a rule (立法法 第七条, 第七十二条, 第八十条). */
const LEGISLATOR =
  /^(?:全国人民代表大会|全国人大|国务院|.{1,12}?(?:省|市|自治区|自治州|自治县|特区|新区)(?!政府|人民政府|委))/u;
/** 浙江省实施《…法》办法 and the rules of village elections are made by congresses too. */
const CONGRESS_METHOD = /实施[《〈(（]?.{2,40}法[》〉)）]?(?:若干)?(?:办法|规定)$|选举办法$/u;
/** Drafts behind a title: they name a state of the paper, not another paper. */
const DRAFT = /[（(](?:[^（()）]{0,12}(?:草案|修订|修正|征求意见|送审|审议|建议)[^（()）]{0,8})[)）]$|草案$/u;
/** Trial marks and versions: a ministry prints them as the last words of a title, and the paper is the same without them. */
const VERSION = /[（(](?:[^（()）]{0,12}(?:试行|暂行|年版|年本)[^（()）]{0,8})[)）]$/u;
/** The years that a plan is for: part of its name, not of its ending. */
const YEARS = /[（(][^（()）]*年[^（()）]*[)）]$/u;

/** A title without white space, without 中华人民共和国 in front and without the state and version of the paper behind. */
export function canonicalTitle(title: string): string {
  const squeezed = title.replace(/\s+/gu, '');
  return stripped(squeezed, DRAFT, VERSION).replace(/^中华人民共和国(?=.{2})/u, '') || squeezed;
}

/** What a title ends in, whatever version and years stand behind: …行动方案（2025—2027年） ends in 行动方案. */
export const titleEnd = (title: string): string => canonicalTitle(title).replace(YEARS, '');

/** A title as it names its paper: 《…条例（草案）》 names the 条例, 《…办法（试行）》 all that it says, but for a law. */
export const withoutState = (title: string, lexicon: Parameters<typeof endingsOf>[0]): string =>
  titleKind(title, lexicon).type === 'law' ? stripped(title, DRAFT, VERSION) : stripped(title, DRAFT);

/** A title without what the patterns match at its end, as often as they do, unless nothing is left. */
function stripped(title: string, ...ends: readonly RegExp[]): string {
  const bare = ends.reduce((left, end) => left.replace(end, ''), title);
  return bare === title || bare === '' ? title : stripped(bare, ...ends);
}

/** The kind of paper that a title names: by its ending and, for rules, by who makes them. */
export function titleKind(title: string, lexicon: Parameters<typeof endingsOf>[0]): TitleKind {
  const name = titleEnd(title);
  const { kinds, longest } = endingsOf(lexicon);
  for (let n = Math.min(longest, name.length); n > 0; n--) {
    const ending = name.slice(-n);
    const kind = kinds.get(ending);
    if (!kind || (ending === '法' && NO_STATUTE.test(name))) continue;
    if (CONGRESS_METHOD.test(name)) return { type: 'law', subtype: 'rule', ending };
    if (ending === '规定' && name !== ending && !LEGISLATOR.test(name))
      return { type: 'document', subtype: 'policy', ending };
    return { ...kind, ending };
  }
  return { type: 'document', subtype: 'work', ending: null };
}

/** Whether a title is too short to name a paper by itself and points back to one named before: 《条例》, 《行动方案》. */
export function isShortTitle(title: string, kind: TitleKind): boolean {
  const name = canonicalTitle(title);
  return kind.ending !== null && kind.ending !== '法' && name.length <= 5 && name.length - kind.ending.length <= 2;
}
