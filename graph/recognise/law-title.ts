import { canonicalTitle, titleKind } from './document-kind';
import type { Recogniser } from './types';

const WEIGHT = 6;
/** A heading that says something about a law is not its name. */
const SENTENCE = /[，。！？：；“”]|实施$|解读|问答/u;

/** The heading of a statute's own text: what the whole line names, without brackets. */
export const lawTitle: Recogniser = {
  name: 'heading',
  recognise({ passage: { kind, text }, lexicon }) {
    if (kind !== 'title' || SENTENCE.test(text)) return [];
    const name = canonicalTitle(text);
    const { type, subtype } = titleKind(text, lexicon);
    if (type !== 'law' || name.length < 3) return [];
    return [{ start: 0, end: text.length, type, subtype, kind: 'name', name, evidence: 'heading/law', weight: WEIGHT }];
  },
};
