import { derived } from '../lexicon/derived';
import type { Lexicon } from '../lexicon/types';
import type { Cue } from './quote-cues';
import type { Context } from './types';

const NOTHING: Cue = { policy: 0, programme: 0 };

/** What is named after its place is coined there: “湘易办”, “引客入豫”. */
const PLACED: Cue = { policy: 1.1, programme: 1 };
/** 甘肃速度, 浙江样板, 湘字号: praise or origin, whatever the place. */
const PRAISE =
  /(?:[速高精深温热广力亮]度|力量|声音|方案|答卷|样[板本]|范[本例]|典范|窗口|特色|风采|味道|故事|元素|印记|名片|机遇|角色|奇迹|贡献|担当|作为|字号|[造籍味式范牌产号线]|[省市县区州]|中医|之[\p{Script=Han}])$/u;

/** Work that offices do, with a word before it that says how: 融治理, 云执法. Short ones would else be too short for a name. */
const WORK = /(?:治理|服务|监管|执法|审批|调解|共治|智治|善治|帮扶|联建|普法|问政|警务|议事|协商|托管|陪护)$/u;
/** What offices set up, as a thing: 蓝湾码, 渔家驿站. */
const THING =
  /(?:[码贷]|大脑|驿站|客厅|[学课讲]堂|食堂|书[房屋]|工坊|管家|直通车|共同体|小屋|小站|小哥|副总|特派员|合伙人|护航|护苗)$/u;
/** What banks lend by whom or what it serves (中国人民银行: 信贷产品): 渔船贷. */
const LOAN = /^\p{Script=Han}{2,4}贷$/u;
const LENT: Cue = { policy: 2.2, programme: 1 };
/** Those who are trained for a trade, by the brand that a place gives them (人力资源社会保障部: 劳务品牌): 沧浪师傅, 东海渔匠. */
const TRADE = /(?:工匠|师傅|[茶面厨药陶]师|大师|巧匠|工程师|绣娘|月嫂|护工|技工)$/u;
const TRADED: Cue = { policy: 1.1, programme: 0.8 };
/** Whether a name says that it is such a thing. */
export const isThing = (quoted: string): boolean => THING.test(quoted);
const SHORT = { work: 1.4, thing: 1.4 };
const LONG = { work: 0.6, thing: 0.8 };
const LONGEST = 7;

const initialsOf = derived((lexicon) => {
  const provinces = lexicon.table('provinces').map(({ name, abbr }) => ({
    name: name!.replace(/(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)$/u, ''),
    initials: [...abbr!].filter((c) => /\p{Script=Han}/u.test(c)),
  }));
  return {
    provinces,
    everywhere: new Set(provinces.flatMap(({ initials }) => initials).filter((c) => !COMMON.has(c))),
  };
});

/** Initials that stand in too many other words to mean their province anywhere but in its own texts. */
const COMMON = new Set('吉黑苏川贵云秦甘青宁新台港澳');

/** What a quoted string of several words is coined of: the name or initial of a place, or a word for what offices do and set up. */
export function coinedCue(quoted: string, start: number, { words, lexicon, placeName }: Context): Cue {
  if (quoted.length < 3 || !/^\p{Script=Han}+$/u.test(quoted)) return NOTHING;
  if (namesPlace(quoted, lexicon, placeName, (at) => words.at(start + at)?.tag ?? 'x')) return PLACED;
  if (quoted.length > LONGEST) return NOTHING;
  if (LOAN.test(quoted)) return LENT;
  const weights = quoted.length === 3 ? SHORT : LONG;
  if (THING.test(quoted)) return { policy: weights.thing, programme: 0.5 };
  if (quoted.length > 3 && TRADE.test(quoted)) return TRADED;
  if (WORK.test(quoted)) return { policy: weights.work, programme: 0.5 };
  return NOTHING;
}

function namesPlace(
  quoted: string,
  lexicon: Lexicon,
  placeName: string | null,
  tagAt: (at: number) => string,
): boolean {
  if (quoted.length > 10 || PRAISE.test(quoted)) return false;
  const { provinces, everywhere } = initialsOf(lexicon);
  const own = placeName?.replace(/[省市县区]$/u, '') ?? '';
  if (own.length >= 2 && quoted.includes(own) && quoted.length > own.length) return true;
  if (provinces.some(({ name }) => quoted.includes(name) && quoted.length > name.length)) return true;
  const initials = provinces.find(({ name }) => name === own)?.initials ?? [];
  // 桂花, 京剧 are words of their own.
  return [...quoted].some(
    (c, at) => (everywhere.has(c) || initials.includes(c)) && !/^(?:n|v|vn|a|nz|i|l)$/u.test(tagAt(at)),
  );
}

const COINED_HERE = 0.9;

/** A string that one article quotes again and again, and no other, is a name that this article tells of; a turn of phrase is heard everywhere. */
export function coinedHere(quoted: string, { corpus, here }: Context): number {
  if (quoted.length < 5) return 0;
  const inQuotes = `“${quoted}”`;
  const own = here.count(inQuotes);
  return own >= 2 && corpus.count(inQuotes) === own ? COINED_HERE : 0;
}
