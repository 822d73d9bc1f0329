import { SvelteMap } from 'svelte/reactivity';

/** Values that are read when they are first asked for; undefined until then, and whoever asked is told. */
export class Kept<K, V> {
  readonly #read: (key: K) => Promise<V>;
  readonly #values = new SvelteMap<K, V>();
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- what was asked for is nothing to be told of
  readonly #asked = new Set<K>();

  constructor(read: (key: K) => Promise<V>) {
    this.#read = read;
  }

  get(key: K): V | undefined {
    if (!this.#asked.has(key)) {
      this.#asked.add(key);
      this.#read(key).then(
        (value) => this.#values.set(key, value),
        (error: unknown) => {
          // Asked for again, it is read again.
          this.#asked.delete(key);
          console.error(error);
        },
      );
    }
    return this.#values.get(key);
  }
}
