import { compared, type Compared } from '../../query/compare/compare';
import { readCorpus, type Corpus } from '../../query/corpus';
import { arranged, type Arranged } from '../../query/matrix/arranged';
import { usualColumns, type ColumnKind } from '../../query/matrix/columns';
import { matrixOf, type MatrixSpec, type WholeMatrix } from '../../query/matrix/matrix';
import { valuesOf } from '../../query/matrix/tabulate';
import type { PackReader } from '../../query/types';
import type { View } from '../address/view';
import { articlesOf } from '../map/filter';
import { Latest } from '../state/latest.svelte';

/** Columns that are shown at most: a row is whole in the page, and no eye compares more. */
const MOST_COLUMNS = 150;

/** What the matrix and the comparison of one pack answer for a view. The texts are read when first asked for, and kept. */
export class Asking {
  readonly pack: PackReader;
  readonly #view: () => View;
  readonly #corpus = new Latest<Corpus>();
  #stop: AbortController | null = null;

  /** How many passages are read, of how many. */
  progress: { readonly done: number; readonly all: number } | null = $state.raw(null);
  /** Words that the names of rows must hold. */
  words = $state('');

  /** Found when first asked for: the map comes before it. */
  #usual: ColumnKind | undefined;

  constructor(pack: PackReader, view: () => View) {
    this.pack = pack;
    this.#view = view;
  }

  /** What the columns are. */
  readonly columns: ColumnKind = $derived.by(() => this.#view().columns ?? (this.#usual ??= usualColumns(this.pack)));

  // By value: every address that is read makes new objects.
  readonly #specText = $derived.by(() => {
    const { rowsOf, picked, voice, merged } = this.#view();
    const within = articlesOf(this.pack.overview, this.#view());
    return JSON.stringify({
      rowsOf,
      picked,
      columns: this.columns,
      voice,
      merged,
      within,
      most: MOST_COLUMNS,
    } satisfies MatrixSpec);
  });

  get reading() {
    return this.#corpus.reading;
  }
  readonly corpus: Corpus | null = $derived.by(() =>
    this.#corpus.reading.status === 'ready' ? this.#corpus.reading.value : null,
  );
  /** Null until the texts are read. */
  readonly matrix: WholeMatrix | null = $derived.by(
    () => this.corpus && matrixOf(this.pack, this.corpus, JSON.parse(this.#specText) as MatrixSpec),
  );

  readonly #arrangeText = $derived.by(() => {
    const { rowOrder, columnOrder, shared, leftOut, foremost, picked } = this.#view();
    return JSON.stringify({ rowOrder, columnOrder, shared, leftOut, foremost: [...foremost, ...picked] });
  });
  /** Rows and columns that are shown, in their order. */
  readonly arranged: Arranged | null = $derived.by(() => {
    const { leftOut, foremost, ...how } = JSON.parse(this.#arrangeText) as Pick<
      View,
      'rowOrder' | 'columnOrder' | 'shared' | 'leftOut' | 'foremost'
    >;
    return (
      this.matrix &&
      // What is picked is shown even where nobody says it: that may be the answer.
      arranged(this.matrix, { ...how, words: this.words, least: 1, hidden: leftOut, pinned: foremost })
    );
  });

  readonly #cell = $derived.by(() => this.#view().cell);
  /** What each cell shows, and the largest of them without sign. */
  readonly values: Float64Array | null = $derived.by(() => this.matrix && valuesOf(this.matrix, this.#cell));
  readonly most: number = $derived.by(
    () => this.values?.reduce((most, value) => Math.max(most, Math.abs(value)), 0) ?? 0,
  );

  /** Index of the row of the open cell, and of its column; -1 where the matrix has none of that key. */
  readonly row: number = $derived.by(() => this.#at('rows', this.#view().row));
  readonly across: number = $derived.by(() => this.#at('columns', this.#view().across));

  /** Indices of the columns that are compared: those of the address, else the first ones. */
  readonly pair: readonly [left: number, right: number] | null = $derived.by(() => {
    const count = this.matrix?.columns.length ?? 0;
    if (count < 2) return null;
    const { left, right } = this.#view();
    const [one, other] = [this.#at('columns', left), this.#at('columns', right)];
    const first = one >= 0 ? one : other === 0 ? 1 : 0;
    return [first, other >= 0 && other !== first ? other : first === 0 ? 1 : 0];
  });
  readonly compared: readonly Compared[] = $derived.by(() =>
    this.matrix && this.pair ? compared(this.matrix, ...this.pair) : [],
  );

  #at(side: 'rows' | 'columns', key: string | null): number {
    return key === null ? -1 : (this.matrix?.[side].findIndex((one) => one.key === key) ?? -1);
  }

  /** Read the texts, unless they are read or on their way. */
  begin(): void {
    if (this.#stop !== null && this.reading.status !== 'failed') return;
    const stop = (this.#stop = new AbortController());
    void this.#corpus.ask(() => readCorpus(this.pack, stop.signal, (done, all) => (this.progress = { done, all })));
  }

  /** Stop reading; what is begun anew reads from the first. */
  cancel(): void {
    this.#stop?.abort();
    this.#stop = null;
    this.progress = null;
  }
}
