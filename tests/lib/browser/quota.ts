import { IDBObjectStore } from 'fake-indexeddb';

/** How a browser says that the disk is full: at once, or by ending the transaction, as Chrome does. */
export type Refusal = 'throws' | 'aborts';

/**
 * Refuse the k-th write from now on (from 1), and count the writes.
 *
 * @returns the number of writes so far, and the way back
 */
export function refuseWrite(k: number, refusal: Refusal): { writes: () => number; stop: () => void } {
  const { put } = IDBObjectStore.prototype;
  let writes = 0;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
    writes++;
    if (writes !== k) return put.apply(this, args);
    if (refusal === 'throws') throw new DOMException('no room', 'QuotaExceededError');
    const request = put.apply(this, args);
    (this.transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError');
    return request;
  };
  return { writes: () => writes, stop: () => void (IDBObjectStore.prototype.put = put) };
}
