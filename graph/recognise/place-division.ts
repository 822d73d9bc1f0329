import { derived } from '../lexicon/derived';
import { gazetteerOf, type Level } from '../lexicon/gazetteer';
import { Automaton } from '../../lib/match/automaton';
import { isWordAndLevel } from './tokens';
import type { Candidate, CorpusStatistics, Recogniser, Seed } from './types';

/** A name that the gazetteer holds, as far as it goes by itself. */
interface Name {
  readonly candidate: Omit<Candidate, 'start' | 'end'>;
  /** What comes before 镇 or 乡, if it may be a word (中心镇, 古镇). */
  readonly bare: string | null;
}

/**
 * How far a name is believed before anybody has looked at its surroundings. Full names say what they are; the short form of a province or city is
 * mostly what it seems; that of a county is a word like others until something licenses it (和平, 清水, 江山).
 */
const PRIOR: Readonly<Record<Level, { full: number; short: number }>> = {
  province: { full: 4, short: 3 },
  city: { full: 4, short: 2.3 },
  county: { full: 3.5, short: -2 },
  township: { full: 1.5, short: -9 },
  village: { full: 2, short: -9 },
};

/** A county's short form of three characters and more (格尔木, 公主岭) is hardly a word. */
const LONG_SHORT = 2.5;

const names = derived((lexicon) => {
  const gazetteer = gazetteerOf(lexicon);
  const closed = new Set(
    ['world', 'regions', 'natural'].flatMap((table) => lexicon.table(table).map(({ name }) => name)),
  );
  // 东海 is the sea before it is short for 东海县.
  const listed = gazetteer.names.filter((name) => !closed.has(name) || gazetteer.named(name)[0]!.code.length < 6);
  const entries = listed.map((name): Name => {
    const places = gazetteer.named(name);
    const { level } = places[0]!;
    const full = places[0]!.short !== name;
    const prior = PRIOR[level][full ? 'full' : 'short'];
    return {
      bare: level === 'township' && name.length === 3 ? name.slice(0, 2) : null,
      candidate: {
        type: 'place',
        kind: 'name',
        codes: places.map(({ code }) => code),
        subtype: level,
        evidence: `gazetteer/${level}${full ? '' : '-short'}`,
        weight: full
          ? prior - brevity(name, level) - (places.length > 5 ? 0.5 : 0)
          : prior + (level === 'county' && name.length > 2 ? LONG_SHORT : 0),
      },
    };
  });
  return { entries, automaton: Automaton.of(listed) };
});

/** 某省长: the level belongs to the office, unless a place in 长 follows (某区 + 长山乡). */
const HEADED =
  /^长(?![沙江春期三治汀兴途城安白寿岛沟丰葛垣达远效廊宁顺乐泰株海清]|\p{Script=Han}{1,2}[镇乡村街路河湖岛港桥])/u;
const LEVEL = /[省市县区州旗]/u;

/** What a full name loses for being short: two characters leave much to chance (城区, 古镇), three do in a township. */
function brevity(name: string, level: Level): number {
  if (level === 'township') return [4, 1.5][name.length - 2] ?? 0;
  if (name.length > 2) return 0;
  return name.endsWith('区') ? 4 : 1.5;
}

/** A township that a document is about is called by its short form there (前路 for 前路乡). */
function seedsOf(name: string, document: CorpusStatistics): readonly Seed[] {
  const bare = name.replace(/(?:镇|乡|街道)$/u, '');
  return bare.length > 1 && document.count(name) > 2 && document.count(bare) <= 2 * document.count(name)
    ? [{ text: bare, within: 'article', weight: 1, wholeWords: true }]
    : [];
}

/** Names of administrative divisions, from the province to the township, by the gazetteer alone. */
export const divisions: Recogniser = {
  name: 'gazetteer',
  recognise({ passage, lexicon, words, document }) {
    const { entries, automaton } = names(lexicon);
    const candidates: Candidate[] = [];
    automaton.scanAll(passage.text, (start, end, term) => {
      const { candidate, bare } = entries[term]!;
      // 市和县: a conjunction opens no name.
      if (passage.text[start] === '和' && words.exact(start, start + 1)) return;
      if (isWordAndLevel(words, start, end)) return;
      const { type, subtype, kind, codes, evidence, weight } = candidate;
      const base = { start, end, type, subtype, kind, codes, evidence, weight };
      if (
        passage.text[end] === '长' &&
        LEVEL.test(passage.text[end - 1]!) &&
        HEADED.test(passage.text.slice(end, end + 4))
      ) {
        candidates.push({ ...base, evidence: 'gazetteer/headed', weight: -9 });
        if (end - start > 2) candidates.push({ ...base, end: end - 1, evidence: 'gazetteer/headed', weight: 5 });
      }
      const seeds = candidate.subtype === 'township' ? seedsOf(passage.text.slice(start, end), document) : [];
      candidates.push(seeds.length > 0 ? { ...base, seeds } : base);
      if (bare && document.count(bare) > 4 * document.count(bare + passage.text[end - 1]!) + 4)
        candidates.push({ ...base, evidence: 'gazetteer/word', weight: -1.5 });
    });
    return candidates;
  },
};
