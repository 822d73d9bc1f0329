import type { Segmenter, Token } from './types';

/** How a range lies among the segmenter's words. */
export type Fit = 'word' | 'words' | 'cut';

/**
 * Marks at which cppjieba always cuts, before it looks for words (SPECIAL_SEPARATORS in its SegmentBase.hpp): what stands between two
 * of them has the same words and tags alone as in its text.
 */
const MARKS = ' \t\n，。';
const isMark = new Uint8Array(0x10000);
for (const mark of MARKS) isMark[mark.charCodeAt(0)] = 1;

/**
 * The segmenter's words by place in the text. A clause is segmented when the first rule asks about it: where no rule asks, no word
 * could change a verdict, and most of a text is such.
 */
export class Words {
  /** By offset, one more than the index of the token that holds it; 0 where nobody has asked yet. */
  readonly #at: Int32Array;
  readonly #tokens: Token[] = [];

  constructor(
    readonly text: string,
    readonly segment: Segmenter,
  ) {
    this.#at = new Int32Array(text.length);
  }

  /** The word that holds the code unit at `offset`, if there is one. */
  at(offset: number): Token | undefined {
    if (!(offset >= 0 && offset < this.#at.length)) return undefined;
    if (this.#at[offset] === 0) this.#cut(offset);
    return this.#tokens[this.#at[offset]! - 1];
  }

  /** The word that is exactly `[start, end)`, if there is one. */
  exact(start: number, end: number): Token | undefined {
    const token = this.at(start);
    return token?.start === start && token.end === end ? token : undefined;
  }

  startsWord = (offset: number): boolean => this.at(offset)?.start === offset;
  endsWord = (offset: number): boolean => this.at(offset - 1)?.end === offset;

  /** `word`: one word; `words`: several, whole; `cut`: an edge lies inside a word. */
  fit(start: number, end: number): Fit {
    if (!this.startsWord(start) || !this.endsWord(end)) return 'cut';
    return this.exact(start, end) ? 'word' : 'words';
  }

  /** The words that lie wholly in `[start, end)`, in reading order. */
  within(start: number, end: number): readonly Token[] {
    const tokens: Token[] = [];
    for (let at = start; at < end;) {
      const token = this.at(at)!;
      if (token.start === at && token.end <= end) tokens.push(token);
      at = token.end;
    }
    return tokens;
  }

  /** Segment the clause around `offset`, with the mark that closes it. */
  #cut(offset: number): void {
    const { text } = this;
    let start = offset;
    while (start > 0 && isMark[text.charCodeAt(start - 1)] === 0) start--;
    let end = offset;
    while (end < text.length && isMark[text.charCodeAt(end)] === 0) end++;
    end = Math.min(end + 1, text.length);
    let before: Token | null = null;
    for (const token of this.segment(text.slice(start, end), start)) {
      for (const word of token.text === COUNTY && before && isJoined(before) ? parted(token) : [token]) {
        const index = this.#tokens.push(word);
        for (let at = word.start; at < word.end; at++) this.#at[at] = index;
      }
      before = token;
    }
  }
}

/** A county whose name is also a conjunction and a level. */
const COUNTY = '和县';

/**
 * Whether a level is joined to what stands before it, a common noun or a place that holds no county (省医院和县医院, 某镇和县城管局); the
 * county itself stands behind its city, its province or no noun.
 */
const isJoined = ({ tag, text }: Token): boolean => /^(?:n|nt|nz|ng|l)$/u.test(tag) || /[县区旗镇乡村]$/u.test(text);

/** The conjunction and the level as words of their own. */
const parted = ({ start, end }: Token): readonly Token[] => [
  { text: '和', tag: 'c', start, end: start + 1 },
  { text: '县', tag: 'n', start: start + 1, end },
];
