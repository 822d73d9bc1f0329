import type { Segmenter, Token } from './types';

/** How a range lies among the segmenter's words. */
export type Fit = 'word' | 'words' | 'cut';

/** A word that looks up its tag when it is asked for it, which most are not. */
class Word implements Token {
  #tag: string | null;

  constructor(
    readonly text: string,
    readonly start: number,
    readonly end: number,
    readonly of: Words,
  ) {
    this.#tag = null;
  }

  get tag(): string {
    return (this.#tag ??= this.of.segmenter.tag(this.text, this.of.text));
  }
}

/** The segmenter's words by place in the text. Most are never asked for: what is kept is where they start. */
export class Words {
  /** By code unit, where its word starts. */
  readonly #starts: Int32Array;
  /** By start, the words that have been asked for. */
  readonly #met = new Map<number, Token>();

  private constructor(
    readonly text: string,
    starts: Int32Array,
    readonly segmenter: Segmenter,
  ) {
    this.#starts = starts;
    for (let at = text.indexOf(COUNTY); at !== -1; at = text.indexOf(COUNTY, at + COUNTY.length))
      if (this.exact(at, at + COUNTY.length) && this.#isJoined(at)) {
        this.#met.clear();
        starts[at + 1] = at + 1;
      }
  }

  /** The words of texts, cut all at once. */
  static of(texts: readonly string[], segmenter: Segmenter): readonly Words[] {
    return segmenter.cut(texts).map((starts, i) => new Words(texts[i]!, starts, segmenter));
  }

  /** The word that holds the code unit at `offset`, if there is one. */
  at(offset: number): Token | undefined {
    if (!(offset >= 0 && offset < this.text.length)) return undefined;
    const start = this.#starts[offset]!;
    let word = this.#met.get(start);
    if (word === undefined) {
      let end = offset + 1;
      while (end < this.text.length && this.#starts[end] === start) end++;
      this.#met.set(start, (word = new Word(this.text.slice(start, end), start, end, this)));
    }
    return word;
  }

  /** The word that is exactly `[start, end)`, if there is one. */
  exact(start: number, end: number): Token | undefined {
    return this.fit(start, end) === 'word' ? this.at(start) : undefined;
  }

  startsWord = (offset: number): boolean => this.#starts[offset] === offset;
  endsWord = (offset: number): boolean =>
    offset > 0 && (offset === this.text.length || (offset < this.text.length && this.startsWord(offset)));

  /** `word`: one word; `words`: several, whole; `cut`: an edge lies inside a word. */
  fit(start: number, end: number): Fit {
    if (!this.startsWord(start) || !this.endsWord(end)) return 'cut';
    return this.#starts[end - 1] === start ? 'word' : 'words';
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

  /**
   * Whether the level at `at` is joined to what stands before it in its clause, a common noun or a place that holds no county (省医院和县医院,
   * 某镇和县城管局); the county itself stands behind its city, its province or no noun.
   */
  #isJoined(at: number): boolean {
    const before = this.at(at - 1);
    return before !== undefined && (/^(?:n|nt|nz|ng|l)$/u.test(before.tag) || /[县区旗镇乡村]$/u.test(before.text));
  }
}

/** A county whose name is also a conjunction and a level, which are then words of their own. */
const COUNTY = '和县';
