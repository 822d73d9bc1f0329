/** What a text may end with. The pattern is tried at the end alone, where `…$` would be tried at every place before it. */
export class Ending {
  readonly #pattern: RegExp;

  /** @param pattern what stands at the end, without `$` */
  constructor(pattern: RegExp) {
    this.#pattern = new RegExp(`(?<=${pattern.source})$`, 'uy');
  }

  /** Whether the text ends so. */
  test(text: string): boolean {
    this.#pattern.lastIndex = text.length;
    return this.#pattern.test(text);
  }
}
