/** A file for another program on its way: how far, and the way to stop it. */
import type { Part } from '../../export/exchange';
import type { FormatName } from '../../export/formats';
import type { PackReader } from '../../query/types';

/** How long the page may stand still at a time, milliseconds. */
const AT_A_STRETCH = 40;

export interface Progress {
  readonly format: FormatName;
  /** Read so far, of how much; null once all is read. */
  readonly read: readonly [done: number, total: number] | null;
  /** Characters or bytes written so far. */
  readonly written: number;
}

export interface Written {
  readonly blob: Blob;
  readonly extension: string;
}

/** Lets the page draw and listen when it stood still for long, and at once otherwise; `before` is done first. */
function pauses(): (before?: () => void) => Promise<void> {
  let since = performance.now();
  return async (before) => {
    if (performance.now() - since < AT_A_STRETCH) return;
    before?.();
    await new Promise((done) => setTimeout(done));
    since = performance.now();
  };
}

export class Writing {
  #progress = $state.raw<Progress | null>(null);
  #stop: AbortController | null = null;

  get progress(): Progress | null {
    return this.#progress;
  }

  /** Write a pack, or a part of it; null where it was cancelled. Rejects where it cannot be read. One at a time: a second stops the first. */
  async write(pack: PackReader, format: FormatName, part?: Part): Promise<Written | null> {
    this.cancel();
    const stop = (this.#stop = new AbortController());
    const { signal } = stop;
    const tell = (progress: Omit<Progress, 'format'>) => {
      if (!signal.aborted) this.#progress = { format, ...progress };
    };
    tell({ read: null, written: 0 });
    const pause = pauses();
    try {
      // Few readers export: the formats are fetched when one does.
      const [{ gather }, { FORMATS }, { asFile }] = await Promise.all([
        import('../../export/exchange'),
        import('../../export/formats'),
        import('../../export/pieces'),
      ]);
      const onProgress = (done: number, total: number) => tell({ read: [done, total], written: 0 });
      const exchange = await gather(pack, { part, signal, pause: () => pause(), onProgress });
      const how = FORMATS[format];
      const pieces: BlobPart[] = [];
      let written = 0;
      for (const piece of asFile(how, exchange)) {
        pieces.push(piece as BlobPart);
        written += piece.length;
        await pause(() => tell({ read: null, written }));
        signal.throwIfAborted();
      }
      return { blob: new Blob(pieces, { type: how.media }), extension: how.extension };
    } catch (error) {
      if (signal.aborted) return null;
      throw error;
    } finally {
      if (this.#stop === stop) this.#progress = null;
    }
  }

  cancel(): void {
    this.#stop?.abort();
    this.#stop = null;
    this.#progress = null;
  }
}
