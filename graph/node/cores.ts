import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import type { AcceptedName } from '../lexicon/types';
import { begin, type Item, type Result, type Share, type Shared, type TaskName } from '../tasks';
import { ROOT } from './root';

/** What a worker needs to make the tools of the build for itself. */
export interface Equipment {
  readonly accepted: readonly AcceptedName[];
  readonly without: ReadonlySet<string>;
}

/** A task as all threads get it. */
export interface Assignment<Name extends TaskName> {
  readonly name: Name;
  readonly shared: Shared<Name>;
  readonly items: readonly Item<Name>[];
  /** One number in memory that all threads see: how many items have been taken. */
  readonly taken: Int32Array<SharedArrayBuffer>;
  /** Another, of this worker: 1 when it is about to take its first item. */
  readonly begun: Int32Array<SharedArrayBuffer>;
  /** Where to send the contribution. */
  readonly back: MessagePort;
}

/** What one thread has done of a task: results by index of their item. */
export type Contribution<Name extends TaskName> = readonly (readonly [number, Result<Name>])[];

/** A number that all threads see and change by `Atomics`. */
const sharedNumber = () => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

/** So much input, in bytes, pays for a worker: it loads the lexicon and nodejieba's dictionary, over a second's work, and is compiled anew. */
const BYTES_PER_WORKER = 4_000_000;

/** As many threads as there are cores, or fewer where the input is too small to pay for them. */
export const threadsFor = (bytes: number): number =>
  Math.max(1, Math.min(availableParallelism(), Math.floor(bytes / BYTES_PER_WORKER)));

/**
 * Shares tasks among threads: this one and `threads - 1` workers, which start at once and take part when they are ready.
 *
 * Each thread takes the next item when it is done with its last. What a worker took and did not bring back, because it ran out of
 * memory or could not start, is done here in the end, so a build never hangs on a worker, nor does its result.
 */
export function cores(threads: number, equipment: Equipment): { readonly share: Share; close(): Promise<void> } {
  const workers = new Set(
    Array.from({ length: threads - 1 }, () => {
      const worker = new Worker(join(ROOT, 'graph', 'node', 'worker.mjs'), { workerData: equipment });
      return worker.on('error', () => workers.delete(worker)).on('exit', () => workers.delete(worker));
    }),
  );

  /** Hand a task to a worker; gives what it has done of it, in the end. */
  function hand<Name extends TaskName>(worker: Worker, task: Omit<Assignment<Name>, 'begun' | 'back'>) {
    const begun = sharedNumber();
    const { port1, port2 } = new MessageChannel();
    // Listened to from the beginning: a worker may fail while this thread waits for a file of its own.
    const done = new Promise<Contribution<Name>>((settle) => {
      const none = () => settle([]);
      port1.once('message', settle);
      worker.once('error', none).once('exit', none);
    });
    worker.postMessage({ ...task, begun, back: port2 } satisfies Assignment<Name>, [port2]);
    return async (): Promise<Contribution<Name>> => {
      // One that has not begun when all is taken, as it is still starting, has nothing to bring back.
      const contribution = Atomics.load(begun, 0) === 0 ? [] : await done;
      port1.close();
      return contribution;
    };
  }

  const share: Share = async (name, shared, items, tools, progress) => {
    const work = begin(name, shared, tools);
    const taken = sharedNumber();
    const elsewhere = [...workers].map((worker) => hand(worker, { name, shared, items, taken }));
    const results = new Map<number, Result<typeof name>>();
    for (let i = Atomics.add(taken, 0, 1); i < items.length; i = Atomics.add(taken, 0, 1)) {
      progress(i, items.length);
      results.set(i, await work(items[i]!));
    }
    const contributions = await Promise.all(elsewhere.map((contribution) => contribution()));
    for (const [i, result] of contributions.flat()) results.set(i, result);
    for (const [i, item] of items.entries()) if (!results.has(i)) results.set(i, await work(item));
    return items.map((_, i) => results.get(i)!);
  };

  const close = async () => {
    await Promise.all([...workers].map((worker) => worker.terminate()));
  };
  return { share, close };
}
