/** Names written by sound: with a dot (艾尔肯·吐尼亚孜, 约翰·史密斯) or right behind a post (总统普京). */
import { isHan, type PersonTables, personTables } from './person-tables';
import type { Words } from './tokens';
import type { Candidate, Recogniser } from './types';

/** By code unit, 1 for the dots that part such names. */
const isDot = new Uint8Array(0x10000);
for (const dot of '·•・‧') isDot[dot.charCodeAt(0)] = 1;
const DOTTED = 5;
const BEHIND_POST = 3;
/** Tags of words that open no name: adverbs, prepositions, pronouns, conjunctions, particles (行政长官依本法). */
const FUNCTION = /^[dprcu]/u;
/** 专家库内: a word of place closes no name of two characters. */
const isSide = (character: string) => '内外上下中间里'.includes(character);
/** Parts of a name by sound are hardly ever longer. */
const LONGEST_PART = 8;

export const foreign: Recogniser = {
  name: 'sound',
  recognise({ passage: { text }, lexicon, words, found }) {
    const tables = personTables(lexicon);
    const candidates: Candidate[] = [];
    const put = (start: number, end: number, rule: string, weight: number) =>
      candidates.push({
        start,
        end,
        type: 'person',
        kind: 'name',
        evidence: `sound/${rule}`,
        weight,
        ...(end - start > 2 ? { seeds: [{ text: text.slice(start, end), within: 'document' as const, weight }] } : {}),
      });
    // 阿曼古·…: what goes on behind a place before the dot is no place.
    const inPlace = (at: number, part = 0) =>
      found.some(
        ({ type, start, end, weight }) => type === 'place' && weight > 0 && start <= at && at < end && end >= part,
      );
    for (let i = 1; i + 1 < text.length; i++) {
      if (isDot[text.charCodeAt(i)] === 0) continue;
      const start = leftEdge(text, i, tables, words);
      let end = rightEdge(text, i + 1, tables, words);
      while (end + 1 < text.length && isDot[text.charCodeAt(end)] === 1) {
        const next = rightEdge(text, end + 1, tables, words);
        if (next === end + 1) break;
        end = next;
      }
      if (start < i && end > i + 1 && !inPlace(start, i)) put(start, end, 'dot', DOTTED);
      i = Math.max(i, end - 1);
    }
    for (let start = 1; start + 1 < text.length; start++) {
      if (tables.sound[text.charCodeAt(start)] !== 1 || tables.sound[text.charCodeAt(start + 1)] !== 1) continue;
      if (!tables.posts.before(text, start) || !words.startsWord(start)) continue;
      const end = rightEdge(text, start, tables, words);
      if (isDot[text.charCodeAt(end)] === 1 || inPlace(start)) continue;
      const known = /^(?:nr|x)/u.test(words.exact(start, end)?.tag ?? '');
      const told =
        end - start > 2 ? !FUNCTION.test(words.at(start)!.tag) : end - start === 2 && known && !isSide(text[end - 1]!);
      if (told) put(start, end, 'post', BEHIND_POST);
    }
    return candidates;
  },
};

/** Start of the part of a name that ends at `dot`: back over characters of sound and unknown words, up to a post or another word. */
function leftEdge(text: string, dot: number, tables: PersonTables, words: Words): number {
  let start = dot;
  while (start > 0 && dot - start < LONGEST_PART && isHan(text.charCodeAt(start - 1))) {
    const opens = start < dot && words.startsWord(start);
    if (opens && (tables.posts.before(text, start) || !soundWord(start - 1, text, tables, words))) break;
    if (tables.sound[text.charCodeAt(start - 1)] !== 1 && !isUnknown(words.at(start - 1)!.tag)) return dot;
    start--;
  }
  return start;
}

/** End of the part that starts at `from`: on over characters of sound and words that hold nothing else. */
function rightEdge(text: string, from: number, tables: PersonTables, words: Words): number {
  let end = from;
  while (end < text.length && end - from < LONGEST_PART) {
    const unit = text.charCodeAt(end);
    if (!isHan(unit)) break;
    if (words.startsWord(end) && end > from && !soundWord(end, text, tables, words)) break;
    if (tables.sound[unit] !== 1) break;
    end++;
  }
  return end;
}

/** Whether the word at `offset` may be a piece of a name: every character writes a sound, or no dictionary knows it. */
function soundWord(offset: number, text: string, tables: PersonTables, words: Words): boolean {
  const word = words.at(offset)!;
  if (isUnknown(word.tag)) return true;
  for (let i = word.start; i < word.end; i++) if (tables.sound[text.charCodeAt(i)] !== 1) return false;
  return true;
}

const isUnknown = (tag: string) => tag === 'x' || tag.startsWith('nr');
