import { initialsOf, isBare, meaningsOf } from './place-initials';
import { tokenMap } from './tokens';
import type { Candidate, Context, Recogniser } from './types';

/** Words before which a run of initials is one (杭甬高铁, 川渝合作, 金义都市区). */
const BEHIND =
  /^(?:高铁|铁路|城际|高速|大桥|运河|公路|通道|走廊|都市|城市群|一体|同城|合作|毗邻|交界|协同|两地|三地|[三四]省|[两二三四]市|地区|边界|双城|“双城)/u;
/** Verbs of coming and staying, before an official abbreviation (来浙, 赴渝). */
const COMING = new Set(['来', '在', '入', '赴', '驻', '离', '援', '返', '抵']);

/** Single characters that stand for a place: in a row (杭甬, 沪苏浙皖), in an enumeration (甬、嘉、湖、丽), after a verb of coming (来浙). */
export const abbreviations: Recogniser = {
  name: 'abbr',
  recognise(context) {
    const { text } = context.passage;
    const known = initialsOf(context.lexicon);
    const candidates: Candidate[] = [];
    for (let start = 0; start < text.length; start++) {
      if (!known.has(text[start]!)) continue;
      const end = runEnd(text, start, known);
      if (end - start >= 2) candidates.push(...row(context, start, end));
      start = Math.max(start, end - 1);
    }
    candidates.push(...enumerations(context), ...coming(context));
    return candidates;
  },
};

const runEnd = (text: string, start: number, known: ReadonlyMap<string, unknown>) => {
  let end = start;
  while (end < text.length && known.has(text[end]!)) end++;
  return end;
};

/** Rows of initials inside `[start, end)`, all of whose characters could be one. */
function row(context: Context, start: number, end: number): readonly Candidate[] {
  const words = tokenMap(context.tokens);
  const { text } = context.passage;
  // The longest stretch of whole words that are bare abbreviations or unknown.
  for (let from = start; from < end - 1; from++) {
    if (!words.startsWord(from)) continue;
    for (let to = Math.min(end, from + 6); to >= from + 2; to--) {
      if (!words.endsWord(to)) continue;
      const inside = context.tokens.filter((token) => token.start >= from && token.end <= to);
      if (!inside.every(isBare)) continue;
      const meanings = [...text.slice(from, to)].map((character) => meaningsOf(context, character));
      const official = meanings.filter((each) => each[0]?.official).length;
      const all = meanings.every((each) => each.length > 0);
      const behind = BEHIND.test(text.slice(to, to + 4));
      if (!all || !(behind ? official + 1 >= meanings.length / 2 : official === meanings.length)) continue;
      return meanings.map((each, i) =>
        abbr(
          from + i,
          each.map(({ code }) => code),
          behind ? 'row-head' : 'row',
          2,
        ),
      );
    }
  }
  return [];
}

/** 甬、嘉、湖、丽: three single characters or more, or two official ones, with nothing but 、 between. */
function enumerations(context: Context): readonly Candidate[] {
  const { text } = context.passage;
  const words = tokenMap(context.tokens);
  return [
    ...text.matchAll(
      /(?<![^，。；：“（、\s在和为是于对与])(?:\p{Script=Han}、)+\p{Script=Han}(?![^，。；：”）、\s等和与及地三四五六两])/gu,
    ),
  ].flatMap(({ index, 0: found }) => {
    const places = [...found].flatMap((character, i) => (character === '、' ? [] : [index + i]));
    const meanings = places.map((at) => meaningsOf(context, text[at]!));
    if (!places.every((at) => words.exact(at, at + 1)) || !meanings.every((each) => each.length > 0)) return [];
    const official = meanings.filter((each) => each[0]!.official).length;
    if (places.length < 3 && official < 2) return [];
    return places.map((at, i) =>
      abbr(
        at,
        meanings[i]!.map(({ code }) => code),
        'enumeration',
        2,
      ),
    );
  });
}

/** 来浙, 赴渝. */
function coming(context: Context): readonly Candidate[] {
  return context.tokens.flatMap(({ text, start, end, tag }) => {
    const at = end - 1;
    const verb = end - start === 2 ? text[0]! : (context.passage.text[start - 1] ?? '');
    if (end - start > 2 || !COMING.has(verb) || (tag !== 'j' && tag !== 'ns' && tag !== 'nr')) return [];
    const [first] = meaningsOf(context, context.passage.text[at]!);
    return first?.official ? [abbr(at, [first.code], 'coming', 1)] : [];
  });
}

const abbr = (start: number, codes: readonly string[], rule: string, weight: number): Candidate => ({
  start,
  end: start + 1,
  type: 'place',
  kind: 'abbr',
  codes,
  evidence: `abbr/${rule}`,
  weight,
});
