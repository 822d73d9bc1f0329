import type { EntityHit, PackReader, PassageRow } from '../../query/types';

/** How many of each the box lists. */
const NAMES = 8;
const PASSAGES = 6;
/** A full-text search begins once the reader has paused this long, milliseconds. */
const PAUSE = 120;

/** The groups of the list in their order. */
export const KINDS = ['recent', 'name', 'passage'] as const;

/** One line of the list. */
export type Found =
  | { readonly kind: 'name'; readonly hit: EntityHit }
  | { readonly kind: 'passage'; readonly row: PassageRow }
  | { readonly kind: 'recent'; readonly words: string };

/** A line that answers, not one that asks again. */
export type Answer = Exclude<Found, { readonly kind: 'recent' }>;

/** What a search box holds: names answer at once, passages a moment later. */
export class Search {
  #query = $state('');
  #rows = $state.raw<readonly PassageRow[]>([]);
  #searching = $state(false);
  #active = $state(0);
  readonly #pack: () => PackReader | null;
  readonly #recent: () => readonly string[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: AbortController | undefined;

  readonly words = $derived(this.#query.trim());
  readonly names = $derived.by(() => (this.words === '' ? [] : (this.#pack()?.search(this.words, NAMES) ?? [])));
  /** Before anything is typed, what was looked up lately. */
  readonly recent = $derived.by(() => (this.words === '' ? this.#recent() : []));
  readonly found: readonly Found[] = $derived.by(() => [
    ...this.recent.map((words) => ({ kind: 'recent', words }) as const),
    ...this.names.map((hit) => ({ kind: 'name', hit }) as const),
    ...this.#rows.slice(0, PASSAGES).map((row) => ({ kind: 'passage', row }) as const),
  ]);
  /** Index of the line that Enter takes. */
  readonly active = $derived(Math.min(this.#active, this.found.length - 1));

  constructor(pack: () => PackReader | null, recent: () => readonly string[] = () => []) {
    this.#pack = pack;
    this.#recent = recent;
  }

  get query(): string {
    return this.#query;
  }
  set query(query: string) {
    this.#query = query;
    this.#active = 0;
    this.#searchText();
  }
  /** Number of passages that are listed. */
  get passages(): number {
    return Math.min(this.#rows.length, PASSAGES);
  }
  get searching(): boolean {
    return this.#searching;
  }
  /** Whether the text holds more passages than are listed. */
  get more(): boolean {
    return this.#rows.length > PASSAGES;
  }

  move(by: 1 | -1): void {
    const length = this.found.length;
    if (length > 0) this.#active = (this.active + by + length) % length;
  }

  point(at: number): void {
    this.#active = at;
  }

  clear(): void {
    this.query = '';
  }

  #searchText(): void {
    clearTimeout(this.#timer);
    this.#running?.abort();
    this.#rows = [];
    const [pack, words] = [this.#pack(), this.words];
    this.#searching = pack !== null && words !== '';
    if (pack === null || words === '') return;
    const controller = (this.#running = new AbortController());
    this.#timer = setTimeout(async () => {
      const rows = await pack.searchText(words, PASSAGES + 1, controller.signal).catch(() => []);
      if (controller.signal.aborted) return;
      this.#rows = rows;
      this.#searching = false;
    }, PAUSE);
  }
}
