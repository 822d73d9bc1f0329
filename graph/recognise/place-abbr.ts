import { type Initial, initialKinds, initialsOf, isBare, meaningsIn, meaningsOf } from './place-initials';
import type { Candidate, Context, Recogniser, Token } from './types';

/** Words before which a run of initials is one (杭甬高铁, 川渝合作), or a run that begins an enumeration (义甬舟、金丽温开放大通道). */
const BEHIND =
  /^(?:、\p{Script=Han}{2,4})?(?:高铁|铁路|城际|高速|大桥|运河|公路|通道|走廊|都市|城市群|一体|同城|合作|毗邻|交界|协同|两地|三地|[三四]省|[两二三四]市|地区|边界|双城|“双城|开放大)/u;
/** Behind peoples and their languages, or a township: 汉藏双语, 蒙汉对照, 青云镇. */
const NO_ROW = /^(?:双语|对照|语|文字|各?族|通婚|[镇乡村])/u;
/** Verbs of coming and staying, before an official abbreviation (来浙, 赴渝). */
const COMING = '来在入赴驻离援返抵';
/** Tags of what the segmenter knows as a name or abbreviation of places. */
const KNOWN = new Set(['ns', 'j', 'nz']);

/** Single characters that stand for a place: in a row (杭甬, 沪苏浙皖), in an enumeration (甬、嘉、湖、丽), after a verb of coming (来浙). */
export const abbreviations: Recogniser = {
  name: 'abbr',
  recognise: (context) => [...rows(context), ...enumerations(context), ...coming(context)],
};

/** Rows of initials, in runs of characters that may all be such. */
function rows(context: Context): readonly Candidate[] {
  const { text } = context.passage;
  const kinds = initialKinds(context.lexicon);
  const meanings = meaningsIn(context);
  const candidates: Candidate[] = [];
  for (let from = 0; from < text.length; from++) {
    let to = from;
    while (to < text.length && kinds[text.charCodeAt(to)]! > 0) to++;
    if (to - from > 1 && mayHoldRow(text, from, to, kinds))
      for (let start = from; start < to; start++) {
        let end = start;
        while (end < to && meanings(text[end]!).length > 0) end++;
        if (end - start > 1) candidates.push(...rowsAmong(context, context.words.within(start, end)));
        start = end;
      }
    from = to;
  }
  return candidates;
}

/** Whether the characters could make a row, however the segmenter cuts them: two official ones together, or a head behind. */
function mayHoldRow(text: string, from: number, to: number, kinds: Uint8Array): boolean {
  for (let end = from + 2; end <= to; end++)
    if (
      (kinds[text.charCodeAt(end - 2)] === 2 && kinds[text.charCodeAt(end - 1)] === 2) ||
      BEHIND.test(text.slice(end, end + 9))
    )
      return true;
  return false;
}

/** Whole words that are bare abbreviations or unknown, two to six characters together. */
function rowsAmong(context: Context, tokens: readonly Token[]): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let from = 0; from < tokens.length; from++) {
    let to = from;
    while (to < tokens.length && tokens[to]!.end - tokens[from]!.start <= 6 && isBare(tokens[to]!)) to++;
    for (; to > from; to--) {
      if (tokens[to - 1]!.end - tokens[from]!.start < 2) continue;
      const found = row(context, tokens.slice(from, to));
      if (found.length === 0 || isNamed(context, tokens[from]!.start, tokens[to - 1]!.end)) continue;
      candidates.push(...found);
      break;
    }
    from = Math.max(from, to - 1);
  }
  return candidates;
}

/** Whether a name lies in the range, which then is no row (辽宁优品). */
const isNamed = ({ found }: Context, from: number, to: number) =>
  found.some(
    ({ type, kind, start, end }) =>
      type === 'place' && kind === 'name' && end - start > 1 && from <= start && end <= to,
  );

/** The words as a row of initials, or nothing where they are none; each of their characters can be one. */
function row(context: Context, words: readonly Token[]): readonly Candidate[] {
  const start = words[0]!.start;
  const end = words.at(-1)!.end;
  if (NO_ROW.test(context.passage.text.slice(end, end + 2))) return [];
  const characters = [...context.passage.text.slice(start, end)];
  const meanings = amongNeighbours(context, characters, characters.map(meaningsIn(context)));
  const official = meanings.filter((each) => each[0]!.official).length;
  const headed = BEHIND.test(context.passage.text.slice(end, end + 9));
  // Two characters that the segmenter does not know as names of places are mostly no row (新晋, 通|港, 青云), unless the article
  // names both.
  const known = words.every(({ tag }) => KNOWN.has(tag));
  const named = meanings.every((each) => context.here.has(each[0]!.short));
  const loose = end - start === 2 && !known && !(named && !words[0]!.tag.startsWith('nr'));
  // A road names cities of one province by their first characters (金丽温).
  const related =
    headed && meanings.length > 2 && !words.some(({ tag }) => tag.startsWith('nr')) && haveOneProvince(meanings);
  if (headed ? official + 1 < meanings.length / 2 && !related : loose || official < meanings.length) return [];
  const rule = headed ? 'row-head' : 'row';
  return meanings.map((each, i) => abbr(start + i, codesOf(each), rule, 2));
}

/** 甬、嘉、湖、丽: words of one character with nothing but 、 between, three or more, or two official ones. */
function enumerations(context: Context): readonly Candidate[] {
  const { text } = context.passage;
  const { words } = context;
  const kinds = initialKinds(context.lexicon);
  const candidates: Candidate[] = [];
  for (let mark = text.indexOf('、'); mark !== -1; mark = text.indexOf('、', mark + 1)) {
    const places = [mark - 1, mark + 1];
    while (text[mark + 2] === '、') places.push((mark += 2) + 1);
    // What the characters mean here is looked up only where they could be an enumeration in any article.
    const least = places.length < 3 ? 2 : 1;
    if (!places.every((at) => at >= 0 && at < text.length && kinds[text.charCodeAt(at)]! >= least)) continue;
    const meanings = places.map((at) => meaningsOf(context, text[at]!));
    if (meanings.some((each) => each.length === 0)) continue;
    const official = meanings.filter((each) => each[0]!.official).length;
    if (places.length < 3 && official < 2) continue;
    if (!places.every((at) => words.exact(at, at + 1))) continue;
    candidates.push(...places.map((at, i) => abbr(at, codesOf(meanings[i]!), 'enumeration', 2)));
  }
  return candidates;
}

/** 来浙, 赴渝, and 援藏, whatever the segmenter makes of it. */
function coming(context: Context): readonly Candidate[] {
  const { text } = context.passage;
  const candidates: Candidate[] = [];
  const kinds = initialKinds(context.lexicon);
  for (let at = 1; at < text.length; at++) {
    if (kinds[text.charCodeAt(at)] !== 2 || !COMING.includes(text[at - 1]!)) continue;
    const [first] = meaningsOf(context, text[at]!);
    if (!first?.official || first.code.length > 2) continue;
    const { start, end, tag } = context.words.at(at)!;
    const aided = text[at - 1] === '援' && start === at - 1;
    if (end === at + 1 && end - start <= 2 && (aided || tag === 'j' || tag === 'ns' || tag === 'nr'))
      candidates.push(abbr(at, [first.code], 'coming', 1));
  }
  return candidates;
}

/** Beside cities of one province a character is a city of it before it is a province that the article does not name (台 in 甬台). */
function amongNeighbours(context: Context, characters: readonly string[], meanings: readonly (readonly Initial[])[]) {
  const province = meanings.find((each) => each[0]!.code.length > 2)?.[0]!.code.slice(0, 2);
  return meanings.map((each, i) => {
    const [first] = each;
    if (!province || first!.code.length > 2 || context.here.has(first!.short)) return each;
    const cities = initialsOf(context.lexicon)
      .get(characters[i]!)!
      .filter(({ code }) => code.length === 4 && code.startsWith(province));
    return cities.length > 0 ? cities : each;
  });
}

const haveOneProvince = (meanings: readonly (readonly Initial[])[]) =>
  meanings[0]!.some(({ code }) =>
    meanings.every((each) => each.some((other) => other.code.slice(0, 2) === code.slice(0, 2))),
  );

const codesOf = (meanings: readonly Initial[]) => meanings.map(({ code }) => code);

const abbr = (start: number, codes: readonly string[], rule: string, weight: number): Candidate => ({
  start,
  end: start + 1,
  type: 'place',
  kind: 'abbr',
  codes,
  evidence: `abbr/${rule}`,
  weight,
});
