/** Whether what looks like a name on a page is one, by what stands beside it: rules that hold for any document. */
import { ENTITY_TYPES } from '../model/types';
import type { Accepts } from '../match/automaton';
import type { Names } from './names';

const PLACE = ENTITY_TYPES.indexOf('place');
const QUOTATION_MARK = '"';

/** Heads of names that begin with a place: 北京 in 北京大学 is no place where that name is not known. */
const HEADS =
  /大学|学院|科学院|医院|银行|日报|晚报|卫视|广播|电视台|出版社|公司|集团|证券|保险|机场|大桥|大街|东路|西路|南路|北路|中路/uy;
/** 华东 is a place, and none in 华东部; 中东 is none in 中东部. */
const SIDE = /[东西南北中]部/uy;

/** A digit or a letter of ASCII; the text is folded, so that there are no others. */
const isWord = (unit: number): boolean => (unit >= 48 && unit <= 57) || (unit >= 97 && unit <= 122);

/** Whether a place lies within a word or number, so that no name begins or ends there: 2025 in 120255. NaN is beyond the text. */
const isInside = (folded: string, at: number): boolean =>
  isWord(folded.charCodeAt(at - 1)) && isWord(folded.charCodeAt(at));

const stands = (pattern: RegExp, folded: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(folded);
};

/** Tells of an occurrence in a folded text whether it counts. */
export const countsOf =
  (names: Names): Accepts =>
  (folded, start, end, term) => {
    if (isInside(folded, start) || isInside(folded, end)) return false;
    if (names.isQuoted(term)) return folded[start - 1] === QUOTATION_MARK && folded[end] === QUOTATION_MARK;
    return names.type(names.first(term)) !== PLACE || !(stands(HEADS, folded, end) || stands(SIDE, folded, end - 1));
  };
