import { matchesOf } from '../../lib/collections/matches';
import { derived } from '../lexicon/derived';
import { isBare } from './place-initials';
import type { Candidate, Context, Recogniser } from './types';

/** By code unit, the nations and continents that a character may stand for. */
const nations = derived((lexicon) => {
  const byUnit: (readonly string[] | undefined)[] = Array.from({ length: 0x10000 });
  for (const { abbr, name } of lexicon.table('country-abbreviations'))
    byUnit[abbr!.charCodeAt(0)] = [...(byUnit[abbr!.charCodeAt(0)] ?? []), name!];
  return byUnit;
});
/** Tags of words of one character that may be abbreviations (乌 in 俄|乌, not 新 in 中|新). */
const SHORT = new Set(['j', 'ns', 'nr', 'nz', 'x', 'b']);
/** What a nation has that is written with its first character (俄军, 英媒, 乌方). */
const HOLDINGS = /^(?:军|方|媒|总统|总理|外长|防长|政府|国防|外交|官员|议会)/u;

/** Lines that China shares with its neighbours, whoever else names them: 中老铁路, 中吉乌铁路. */
const SHARED_LINE = /中(\p{Script=Han}{1,2}?)(?:铁路|高铁|高速公路|高速|公路|经济走廊|油气管道|天然气管道|原油管道)/gu;

/** Single characters for nations that the article names in full: two together (俄乌, 中美), or one before its forces, press, ministers. */
export const nationsAbroad: Recogniser = {
  name: 'nation',
  recognise(context) {
    const { text } = context.passage;
    const { words } = context;
    const candidates: Candidate[] = matchesOf(SHARED_LINE, text).flatMap(({ index, 0: name, 1: others }) =>
      !/[欧非拉]/u.test(others!) && [...others!].every((one) => nations(context.lexicon)[one.charCodeAt(0)])
        ? [
            {
              start: index,
              end: index + name.length,
              type: 'place',
              subtype: 'site',
              kind: 'name',
              evidence: 'nation/line',
              weight: 2,
            },
          ]
        : [],
    );
    const named = nations(context.lexicon);
    for (let start = 0; start < text.length - 1; start++) {
      const names = named[text.charCodeAt(start)];
      const first = names === undefined ? null : nationOf(context, names);
      if (first === null) continue;
      const second = nationOf(context, named[text.charCodeAt(start + 1)] ?? []);
      const two = second !== null && second !== first;
      const holds = first !== CHINA && HOLDINGS.test(text.slice(start + 1, start + 3));
      if (!(two || holds) || !words.startsWord(start)) continue;
      const pair = words.exact(start, start + 2);
      const apart = words.exact(start, start + 1) && words.exact(start + 1, start + 2);
      const bare = pair ? isBare(pair) : apart && [start, start + 1].every((at) => SHORT.has(words.at(at)!.tag));
      if (two && bare) candidates.push(abbr(start, first, 'pair'), abbr(start + 1, second, 'pair'));
      else if (holds) candidates.push(abbr(start, first, 'holding'));
    }
    return candidates;
  },
};

const CHINA = '中华人民共和国';

/** Of the nations that a character may stand for, the one that it stands for in the article, which names it in full; China needs no naming. */
const nationOf = ({ here }: Context, names: readonly string[]): string | null =>
  names.find((name) => name === CHINA || here.has(name)) ?? null;

const abbr = (start: number, name: string, rule: string): Candidate => ({
  start,
  end: start + 1,
  type: 'place',
  subtype: 'country',
  kind: 'abbr',
  name,
  evidence: `nation/${rule}`,
  weight: 2,
});
