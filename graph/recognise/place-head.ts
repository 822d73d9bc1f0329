import { Automaton } from '../../lib/match/automaton';
import { derived } from '../lexicon/derived';

/** A generic ending of names of regions, natural features and sites, and what must stand before it to make a name. */
export interface Head {
  readonly text: string;
  readonly subtype: string;
  /** `place`: a place alone (义乌机场); `more`: a place and a word (义乌国际商贸城); `natural`: a water or mountain (月湖公园);
   *  `any`: a proper word (坡阳古街); `initials`: a row of single characters (金建铁路); `word`: a word of the dictionary (正阳门). */
  readonly after: ReadonlySet<string>;
}

/** The heads of the table, and where they stand in a text. */
export const heads = derived((lexicon) => {
  const list = lexicon
    .table('place-heads')
    .map((row): Head => ({ text: row.head!, subtype: row.subtype!, after: new Set(row.after!.split(',')) }));
  return { list, automaton: Automaton.of(list.map(({ text }) => text)) };
});

/** What joins words instead of making a name of them, also inside what the segmenter glued together; what ranks sites (五星级) names none. */
export const JOINT = /[^\p{L}\p{N}]|[等的及和与或至到在]|[星家省市区县界]级$|^距离$/u;
/** Words that are names by themselves, or that the segmenter does not know. */
export const PROPER = new Set(['ns', 'nz', 'nr', 'nrt', 'nrfg', 'x']);
/** Tags of words of two characters and more that say of what kind something is, not its name. */
export const COMMON = new Set(['v', 'vn', 'a', 'b', 'd', 'm', 'f', 's']);
/** What runs from one place to another. */
export const LINES = new Set(['铁路', '高铁', '城际铁路', '高速铁路', '高速', '高速公路', '客运专线', '轻轨', '管道']);

/** A name with this head. */
export const base = ({ subtype }: Head, start: number, end: number) =>
  ({ start, end, type: 'place', subtype, kind: 'name' }) as const;
