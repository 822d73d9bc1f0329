import table from '../../../assets/lexicon/indicators.tsv?raw';
import { figuresOf } from '../../query/targets/figures';
import { gather, type Indicator } from '../../query/targets/gather';
import { parseIndicators } from '../../query/targets/indicator';
import { passagesOf } from '../../query/targets/rows';
import type { PackReader, PassageRow } from '../../query/types';
import type { View } from '../address/view';
import { Latest } from '../state/latest.svelte';

/** What the places of one pack aim at and report, for a view. The figures are read when first asked for, and kept. */
export class Measuring {
  readonly pack: PackReader;
  readonly #view: () => View;
  readonly #all = new Latest<readonly Indicator[]>();
  readonly #passages = new Latest<ReadonlyMap<number, PassageRow>>();
  #begun = false;

  /** Words that names of indicators must hold. */
  words = $state('');

  constructor(pack: PackReader, view: () => View) {
    this.pack = pack;
    this.#view = view;
  }

  get reading() {
    return this.#all.reading;
  }

  readonly #kind = $derived.by(() => this.#view().figures);
  readonly #key = $derived.by(() => this.#view().indicator);

  /** All indicators of the kind that is shown, those of most places first. */
  readonly ofKind: readonly Indicator[] = $derived.by(() =>
    this.#all.reading.status === 'ready' ? this.#all.reading.value.filter(({ kind }) => kind === this.#kind) : [],
  );
  /** Those of them whose name, or a name gathered under it, holds the words. */
  readonly listed: readonly Indicator[] = $derived.by(() => {
    const words = this.words.trim();
    return this.ofKind.filter(
      ({ name, written }) => name.includes(words) || written.some(([way]) => way.includes(words)),
    );
  });
  /** The one whose places are compared: that of the address, else the first. */
  readonly shown: Indicator | null = $derived.by(
    () => this.ofKind.find(({ key }) => key === this.#key) ?? (this.#key === null ? (this.ofKind[0] ?? null) : null),
  );

  /** The passages that say its figures; null until they are read. */
  readonly passages: ReadonlyMap<number, PassageRow> | null = $derived.by(() =>
    this.#passages.reading.status === 'ready' ? this.#passages.reading.value : null,
  );

  /** Read the figures, unless they are read or on their way. */
  begin(): void {
    if (this.#begun && this.reading.status !== 'failed') return;
    this.#begun = true;
    void this.#all.ask(async () => gather(await figuresOf(this.pack, parseIndicators(table))));
  }

  /** Read the quotes of what is shown. */
  quote(shown: Indicator): void {
    void this.#passages.ask(() => passagesOf(this.pack, [shown]));
  }
}
