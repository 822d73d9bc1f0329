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
/** Drafts, versions and trial marks behind a title: they name a state of the paper, not another paper. */
const STATE =
  /[（(](?:[^（()）]{0,12}(?:草案|修订|修正|试行|暂行|征求意见|送审|审议|建议|年版|年本)[^（()）]{0,8})[)）]$|草案$/u;

/** A title without white space, without 中华人民共和国 in front and without the state of the paper behind. */
export function canonicalTitle(title: string): string {
  const squeezed = title.replace(/\s+/gu, '');
  return withoutState(squeezed).replace(/^中华人民共和国(?=.{2})/u, '') || squeezed;
}

/** A title without the state of the paper behind it: 《…条例（草案）》 names the 条例. */
export function withoutState(title: string): string {
  const bare = title.replace(STATE, '');
  return bare === title || bare === '' ? title : withoutState(bare);
}

/** The kind of paper that a title names: by its ending and, for rules, by who makes them. */
export function titleKind(title: string, lexicon: Parameters<typeof endingsOf>[0]): TitleKind {
  // 行动方案（2025—2027年） is a 方案: the years are part of the name, not of its ending.
  const name = canonicalTitle(title).replace(/[（(][^（()）]*年[^（()）]*[)）]$/u, '');
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
