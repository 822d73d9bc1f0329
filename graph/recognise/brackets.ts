import { derived } from '../lexicon/derived';
import { titleSpans } from './brackets-spans';
import { canonicalTitle, isShortTitle, titleKind, withoutState } from './document-kind';
import type { Candidate, Recogniser } from './types';

/** What the brackets are worth: nothing else in running text is written so. */
const CLOSED = 6;
/** A title that has lost its closing bracket. */
const UNCLOSED = 2;
/** A title of a paper found again without its brackets; of a work it may be any word. */
const BARE_AGAIN = 3;

/** A plenum passes one paper: what its short title names is known by it (二十届三中全会《决定》). */
const PLENUM = /(?:[一二三四五六七八九十]+届)[一二三四五六七八九十]中全会(?=(?:审议)?(?:通过的)?《$)/u;

/** The paper of each plenum by the words that point to it. */
const papersOf = derived(
  (lexicon) =>
    new Map(lexicon.table('plenum-papers').map(({ plenum, short, title }) => [`${plenum}《${short}》`, title!])),
);

/** Titles in 《》: the brackets say that it is a title, its last characters which kind. */
export const brackets: Recogniser = {
  name: 'brackets',
  recognise({ passage: { text }, lexicon }) {
    return titleSpans(text).map(({ span: [start, until], closed }): Candidate => {
      const title = withoutState(text.slice(start, until), lexicon);
      const end = start + title.length;
      const kind = titleKind(title, lexicon);
      const { type, subtype, ending } = kind;
      const weight = closed ? CLOSED : UNCLOSED;
      if (isShortTitle(title, kind)) {
        const plenum = PLENUM.exec(text.slice(Math.max(0, start - 20), start))?.[0];
        const pointed = `${plenum}《${title}》`;
        const named = plenum === undefined ? {} : { name: papersOf(lexicon).get(pointed) ?? pointed };
        return { start, end, type, subtype, kind: 'coref', evidence: 'backref/short-title', weight, ...named };
      }
      const name = canonicalTitle(title);
      return {
        start,
        end,
        type,
        subtype,
        kind: 'name',
        name,
        evidence: `brackets/${subtype === 'work' ? 'work' : type}`,
        weight,
        ...(ending !== null && name.length >= 8
          ? { seeds: [{ text: name, within: 'corpus' as const, weight: BARE_AGAIN }] }
          : {}),
      };
    });
  },
};
