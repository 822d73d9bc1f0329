import { gazetteerOf, type Gazetteer } from '../lexicon/gazetteer';
import { believedPlaces } from './places-believed';
import type { Candidate, Recogniser } from './types';

const HEADS = ['镇', '乡', '街道', '苏木', '地区'];
const JOINT = '、和与及';
/** What may follow the last of a list. */
const BEHIND = /^(?:[、，。；）等和与及两\d]|[三四五六七八九十]个?[镇乡])/u;
const LONGEST = 4;
/** The first of a list, right behind what holds it. */
const FIRST = /^\p{Script=Han}{2,4}[、和与及]/u;
/** Cities and counties. */
const isHolder = (code: string): boolean => code.length === 4 || code.length === 6;
const WEIGHT = 3;

/** Townships in short, in a list right behind what holds them all: 海东县青螺、白鹭3乡. One alone could be any word. */
export const townsInShort: Recogniser = {
  name: 'towns',
  recognise(context) {
    const { text } = context.passage;
    if (!text.includes('、')) return [];
    const gazetteer = gazetteerOf(context.lexicon);
    return believedPlaces(context).flatMap(({ end, codes }) => {
      if (!FIRST.test(text.slice(end, end + LONGEST + 1))) return [];
      const items = itemsFrom(text, end, codes.filter(isHolder), gazetteer);
      return items.length > 1 ? items : [];
    });
  },
};

/** The items of the list that starts at `from`, as long as they are townships of one of the holders. */
function itemsFrom(text: string, from: number, holders: readonly string[], gazetteer: Gazetteer): readonly Candidate[] {
  const items: Candidate[] = [];
  for (let at = from; ;) {
    const item = itemAt(text, at, holders, gazetteer);
    if (!item) return items;
    items.push(item);
    if (!JOINT.includes(text[item.end] ?? ' ')) return items;
    at = item.end + 1;
  }
}

function itemAt(text: string, start: number, holders: readonly string[], gazetteer: Gazetteer): Candidate | null {
  for (let end = start + LONGEST; end > start + 1; end--) {
    if (!BEHIND.test(text.slice(end, end + 3))) continue;
    const name = text.slice(start, end);
    const codes = HEADS.flatMap((head) => gazetteer.named(name + head))
      .map(({ code }) => code)
      .filter((code) => holders.some((holder) => code.startsWith(holder)));
    if (codes.length === 0) continue;
    const base = { start, end, type: 'place', subtype: 'township', kind: 'name', evidence: 'towns/list' } as const;
    return { ...base, codes, weight: WEIGHT };
  }
  return null;
}
