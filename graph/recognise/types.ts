import type { Article, EntityType, Evidence, MentionKind, Passage } from '../../lib/model/types';
import type { Lexicon } from '../lexicon/types';
import type { Words } from './tokens';

/** A word as the segmenter cut it, with its tag and its place in the passage. */
export interface Token {
  readonly text: string;
  /** jieba's tag: `nr` `ns` `nt` `v` `x` … */
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

/** Cuts texts into words and tags these. nodejieba behind one file, passed in from `graph/node`. */
export interface Segmenter {
  /** By text and code unit, where its word starts; the words join to the text without a gap. Many texts are cut faster together. */
  cut(texts: readonly string[]): readonly Int32Array[];
  /** The tag of the word that starts at `at` in a text. */
  tag(word: string, text: string, at: number): string;
}

/** A range of a passage that may be a mention, and one reason to think so. Several candidates may say the same thing. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly subtype?: string | null;
  readonly kind: MentionKind;
  /** Canonical name if the rule knows it (gazetteer, alias definition); else resolving finds it. */
  readonly name?: string;
  /** Administrative codes it could be, for a place of the gazetteer, likeliest first. */
  readonly codes?: readonly string[];
  /** `kind/rule`, as in `suffix/org-office`. */
  readonly evidence: Evidence;
  /**
   * How much this reason counts, in natural log-odds: weights of the same range and type add up, and a sum above 0 is believed.
   * A negative weight is evidence against (an ordinary word for the segmenter, a verb behind a post).
   */
  readonly weight: number;
  /** Strings to look for elsewhere if this is believed: see {@link Seed}. */
  readonly seeds?: readonly Seed[];
}

/**
 * A string that stands for what its candidate names, to be looked for in a second pass: the name itself (a title in 《》 found in
 * running text), a short form that the text defines (以下简称“千万工程”), the surname of an author. Where it is found, a candidate
 * like the first one is made, with evidence `corpus/RULE` and the weight given here.
 */
export interface Seed {
  readonly text: string;
  /** Where it stands for that: a definition holds in its document or article, a proper name everywhere. */
  readonly within: 'corpus' | 'document' | 'article';
  readonly weight: number;
  /** Kind of the mentions it makes; `name` unless given. */
  readonly kind?: MentionKind;
  /** Whether it may not begin or end inside a word of the segmenter: for short forms that could be parts of words. */
  readonly wholeWords?: boolean;
  /** Whether it counts in quotes only: for short ones that are ordinary words without. */
  readonly quoted?: boolean;
}

/** What all texts of a build together say of a string. Answers are kept, so asking again costs nothing. */
export interface CorpusStatistics {
  /** Whether the string occurs; cheaper than counting. */
  has(text: string): boolean;
  /** How often the string occurs, overlapping occurrences counted. */
  count(text: string): number;
  /** How often each code unit stands right before it; '' for the start of a passage. */
  before(text: string): ReadonlyMap<string, number>;
  /** How often each code unit stands right behind it; '' for the end of a passage. */
  after(text: string): ReadonlyMap<string, number>;
}

/** A passage with all that a rule may look at. */
export interface Context {
  readonly passage: Passage;
  readonly article: Article;
  /** The segmenter's words. */
  readonly words: Words;
  readonly lexicon: Lexicon;
  /** Name of the place the article speaks for, as restored. */
  readonly placeName: string | null;
  /** What the recognisers earlier in the list have found in this passage, in their order: persons and organisations may build on places. */
  readonly found: readonly Candidate[];
  readonly corpus: CorpusStatistics;
  /** The same over the passages of this document alone: whether a short form's full name stands anywhere in it. */
  readonly document: CorpusStatistics;
  /** The same over the passages of this article alone. */
  readonly here: CorpusStatistics;
}

/** One kind of evidence: looks at a passage and says what it sees. Pure; what it derives from the lexicon it keeps by `derived`. */
export interface Recogniser {
  /** The kind of evidence, first part of its candidates' `evidence`. */
  readonly name: string;
  recognise(context: Context): readonly Candidate[];
}
