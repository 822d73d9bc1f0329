import { readCorpus } from '../../query/corpus';
import { driftOf, type Drift } from '../../query/drift/drift';
import { timelineOf, type Timeline } from '../../query/time/timeline';
import type { PackReader } from '../../query/types';
import { Latest } from '../state/latest.svelte';

/** Types of which drift is told. */
const DRIFTING = ['programme', 'tifa'] as const;

/** What has a date in one pack, and what became of formulations since another. Read when first asked for, and kept. */
export class Timing {
  readonly pack: PackReader;
  readonly #timeline = new Latest<Timeline>();
  readonly #drift = new Latest<Drift | null>();
  #begun = false;
  #against: string | null = null;

  constructor(pack: PackReader) {
    this.pack = pack;
  }

  get timeline() {
    return this.#timeline.reading;
  }
  /** Null where the other pack is gone. */
  get drift() {
    return this.#drift.reading;
  }

  /** Read what has a date, unless it is read or on its way. */
  begin(): void {
    if (this.#begun && this.timeline.status !== 'failed') return;
    this.#begun = true;
    void this.#timeline.ask(() => timelineOf(this.pack));
  }

  /**
   * Measure what became of formulations from another pack to this one, unless it is measured or on its way.
   *
   * @param open opens the other pack; null where it is gone
   */
  against(key: string, open: () => Promise<PackReader | null>): void {
    if (this.#against === key && this.drift.status !== 'failed') return;
    this.#against = key;
    void this.#drift.ask(async () => {
      const other = await open();
      if (other === null) return null;
      const packs = [other, this.pack];
      return driftOf(
        await Promise.all(packs.map(async (pack) => ({ pack, corpus: await readCorpus(pack) }))),
        DRIFTING,
      );
    });
  }
}
