import { failure, type Outcome } from '../model/finding';
import type { PackInfo } from '../query/types';
import type { Arriving, Keeper } from './keep';
import { trouble } from './trouble';

/** What the page tells the worker. */
export type Request = Arriving | 'cancel';

/** What the worker tells the page. */
export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'outcome'; readonly outcome: Outcome<PackInfo> }
  | { readonly kind: 'error'; readonly message: string };

/** The part of a worker that is used. */
export type KeepingWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/**
 * Keeps packs in a worker of their own each, and in this thread where none can be made or run.
 *
 * A worker that is still decoding has written nothing and is ended when the reader cancels; one that writes is told, and undoes it.
 */
export const keeperInWorker =
  (make: () => KeepingWorker, here: Keeper): Keeper =>
  (arriving, options) => {
    const { onProgress, signal } = options;
    const cancelled = () => failure(trouble(arriving.name, new DOMException('cancelled', 'AbortError')));
    if (signal?.aborted) return Promise.resolve(cancelled());
    let worker: KeepingWorker;
    try {
      worker = make();
    } catch {
      return here(arriving, options);
    }
    let runs = false;
    let writes = false;
    return new Promise<Outcome<PackInfo>>((resolve, reject) => {
      const cancel = () => {
        if (writes) worker.postMessage('cancel' satisfies Request);
        else end(() => resolve(cancelled()));
      };
      const end = (settle: () => void) => {
        signal?.removeEventListener('abort', cancel);
        worker.terminate();
        settle();
      };
      signal?.addEventListener('abort', cancel);
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.kind === 'ready') runs = true;
        else if (data.kind === 'progress') {
          writes = true;
          onProgress?.({ done: data.done, total: data.total });
        } else if (data.kind === 'outcome') end(() => resolve(data.outcome));
        else end(() => reject(new Error(data.message)));
      };
      worker.onerror = (event) => {
        const { message } = event as ErrorEvent;
        end(() => (runs ? reject(new Error(message)) : resolve(here(arriving, options))));
      };
      worker.postMessage(arriving satisfies Request);
    });
  };

/** A worker of ours. */
export const makeKeepingWorker = (): KeepingWorker =>
  new Worker(new URL('./keeper-worker.ts', import.meta.url), { type: 'module' });
