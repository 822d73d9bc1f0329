/** Something that is being read: the answer to the last question alone counts. */
export type Reading<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: unknown };

const LOADING = { status: 'loading' } as const;

export class Latest<T> {
  #reading = $state.raw<Reading<T>>(LOADING);
  #asked = 0;

  get reading(): Reading<T> {
    return this.#reading;
  }

  /** Ask anew; an answer to an earlier question that comes later is dropped. */
  async ask(read: () => Promise<T>): Promise<void> {
    const asked = ++this.#asked;
    this.#reading = LOADING;
    let reading: Reading<T>;
    try {
      reading = { status: 'ready', value: await read() };
    } catch (error) {
      reading = { status: 'failed', error };
    }
    if (asked === this.#asked) this.#reading = reading;
  }
}
