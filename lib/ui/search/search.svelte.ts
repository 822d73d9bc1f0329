import type { EntityHit, PackReader, PassageRow, TextHits } from '../../query/types';

/** How many of each the box lists. */
const NAMES = 8;
const PASSAGES = 6;
const NEAREST = 3;
/** A full-text search begins once the reader has paused this long, milliseconds. */
const PAUSE = 120;

/** The groups of the list in their order. */
export const KINDS = ['recent', 'name', 'passage', 'all', 'near'] as const;

/** One line of the list. */
export type Found =
  | { readonly kind: 'name'; readonly hit: EntityHit }
  /** A name like the words, where nothing holds them. */
  | { readonly kind: 'near'; readonly hit: EntityHit }
  | { readonly kind: 'passage'; readonly row: PassageRow }
  /** Leads to every occurrence; null until they are counted. */
  | { readonly kind: 'all'; readonly total: TextHits | null }
  | { readonly kind: 'recent'; readonly words: string };

/** A line that answers, not one that asks again. */
export type Answer = Extract<Found, { readonly kind: 'name' | 'near' | 'passage' }>;

/** What a search box holds: names answer at once, passages a moment later. */
export class Search {
  #query = $state('');
  #rows = $state.raw<readonly PassageRow[]>([]);
  #total = $state.raw<TextHits | null>(null);
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
  /** Whether neither names nor text hold the words; false until the text has been searched. */
  readonly nothing = $derived.by(
    () => this.words !== '' && !this.#searching && this.names.length === 0 && this.#rows.length === 0,
  );
  readonly found: readonly Found[] = $derived.by(() => [
    ...this.recent.map((words) => ({ kind: 'recent', words }) as const),
    ...this.names.map((hit) => ({ kind: 'name', hit }) as const),
    ...this.#rows.map((row) => ({ kind: 'passage', row }) as const),
    ...(this.#rows.length > 0 ? [{ kind: 'all', total: this.#total } as const] : []),
    ...(this.nothing ? (this.#pack()?.nearest(this.words, NEAREST) ?? []) : []).map(
      (hit) => ({ kind: 'near', hit }) as const,
    ),
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
  /** Number of passages that hold the words; of those found so far until all are counted. */
  get passages(): number {
    return this.#total?.passages.length ?? this.#rows.length;
  }
  get searching(): boolean {
    return this.#searching;
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
    this.#total = null;
    const [pack, words] = [this.#pack(), this.words];
    this.#searching = pack !== null && words !== '';
    if (pack === null || words === '') return;
    const { signal } = (this.#running = new AbortController());
    this.#timer = setTimeout(async () => {
      const rows = await pack.searchText(words, PASSAGES, signal).catch(() => []);
      if (signal.aborted) return;
      this.#rows = rows;
      this.#searching = false;
      const total = rows.length === 0 ? null : await pack.findText(words, signal).catch(() => null);
      if (!signal.aborted) this.#total = total;
    }, PAUSE);
  }
}
