import type { Segmenter, Token } from './types';

/** How a range lies among the segmenter's words. */
export type Fit = 'word' | 'words' | 'cut';

/** Verbs of works and honours that the dictionary lacks or holds for names and nouns (临海湿地获批, 续建). */
const VERBS: ReadonlySet<string> = new Set(
  '获批 获授 荣获 投用 续建 创成 复航 首航 开航 开街 开园 开馆 通车 通水 落户 落地'.split(' '),
);

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
    return (this.#tag ??= VERBS.has(this.text) ? 'v' : this.of.segmenter.tag(this.text, this.of.text, this.start));
  }
}

/** The segmenter's words by place in the text. Most are never asked for: what is kept is where they start. */
export class Words {
  /** By code unit, where its word starts. */
  readonly #starts: Int32Array;
  /** By start, the words that have been asked for. */
  #met: (Token | undefined)[];

  private constructor(
    readonly text: string,
    starts: Int32Array,
    readonly segmenter: Segmenter,
  ) {
    this.#starts = starts;
    this.#met = new Array<Token | undefined>(text.length);
    for (const [name, word] of COUNTIES)
      for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length))
        if (this.exact(at, at + name.length) && this.#isJoined(at)) {
          this.#met = new Array<Token | undefined>(text.length);
          starts[at + word] = at + word;
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
    let word = this.#met[start];
    if (word === undefined) {
      let end = offset + 1;
      while (end < this.text.length && this.#starts[end] === start) end++;
      this.#met[start] = word = new Word(this.text.slice(start, end), start, end, this);
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
   * Whether the level of a county's name at `at` belongs to the word before it: behind a common noun, another level or a place that holds
   * no county (省医院和县医院, 由市和县, 某镇和县城管局, 部队会同县武装部); the county itself stands behind its city, its province or no noun.
   */
  #isJoined(at: number): boolean {
    const before = this.at(at - 1);
    return (
      before !== undefined &&
      (/^(?:n|nt|nz|ng|l)$/u.test(before.tag) ||
        /[县区旗镇乡村）)]$/u.test(before.text) ||
        (before.tag !== 'ns' && /[省市州]$/u.test(before.text)) ||
        BEFORE_VERB.test(before.text))
    );
  }
}

/** Counties whose names are also a word and a level, by how long the word is: 和 joins, 会同 is what bodies do. */
const COUNTIES: readonly (readonly [name: string, word: number])[] = [
  ['和县', 1],
  ['会同县', 2],
];

/** What stands before a verb. */
const BEFORE_VERB = /^(?:应当|应|可以|可|须|必须|将|并|要|负责)$/u;

/** Whether a county's name at `[start, end)`, in full or in short, is a word before a level there (市和县, 会同县级部门). */
export const isWordAndLevel = (words: Words, start: number, end: number): boolean =>
  COUNTIES.some(
    ([name, word]) =>
      (end - start === name.length || end - start === word) &&
      words.text.startsWith(name, start) &&
      words.exact(start, start + word) !== undefined,
  );
