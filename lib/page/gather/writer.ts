import type { Block, Run } from './block';

/** White space that the browser collapses, and what has no width: both in one, for most text has neither. */
const SPECIAL = /[ \t\n\r\f]+|[\u00ad\u200b-\u200f\u2060\ufeff]+/gu;
const IS_SPACE = /^[ \t\n\r\f]/u;
/** Characters as wide as they are high, beside which the end of a source line is no space: Han, kana, their punctuation, full-width forms. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\ud840-\ud8bf\udc00-\udfff“”‘’…—·]/u;
const WIDE_OR_DIGIT = new RegExp(`${WIDE.source}|[0-9]`, 'u');

/** Whether two characters read on over the end of a source line. */
const joins = (before: string, after: string): boolean =>
  WIDE_OR_DIGIT.test(before) && WIDE_OR_DIGIT.test(after) && (WIDE.test(before) || WIDE.test(after));

/** Writes the text nodes of one inline content after another: white space collapsed, source lines joined, what has no width left out. */
export class Writer {
  readonly blocks: Block[] = [];
  #text = '';
  #runs: Run[] = [];
  /** White space that is written only if something follows. */
  #space: { readonly node: Text; readonly at: number; line: boolean } | null = null;

  /** @param keepsLines whether an end of line in the node is one on the page */
  write(node: Text, keepsLines: boolean): void {
    const { data } = node;
    let from = 0;
    for (const { 0: special, index } of data.matchAll(SPECIAL)) {
      this.#put(node, data, from, index);
      from = index + special.length;
      if (!IS_SPACE.test(special)) continue;
      const line = special.includes('\n');
      if (line && keepsLines) this.border();
      else if (this.#space) this.#space.line ||= line;
      else this.#space = { node, at: index, line };
    }
    this.#put(node, data, from, data.length);
  }

  /** Nothing reads on over this. */
  border(): void {
    if (this.#text !== '') this.blocks.push({ text: this.#text, runs: this.#runs });
    this.#text = '';
    this.#runs = [];
    this.#space = null;
  }

  #put(node: Text, data: string, from: number, to: number): void {
    if (from === to) return;
    const space = this.#space;
    this.#space = null;
    if (space && this.#text !== '' && !(space.line && joins(this.#text.at(-1)!, data[from]!)))
      this.#append(space.node, space.at, ' ');
    this.#append(node, from, data.slice(from, to));
  }

  #append(node: Text, from: number, text: string): void {
    this.#runs.push({ node, from, start: this.#text.length, length: text.length });
    this.#text += text;
  }
}
