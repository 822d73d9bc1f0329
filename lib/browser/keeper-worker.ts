/** Runs in a worker: decodes a pack file and writes its records to the database, so that the page never stands still. */
import { DatabaseShelf } from './database-shelf';
import { keeperOn } from './keep';
import type { Answer, Request } from './worker-keeper';

const page = globalThis as unknown as {
  postMessage(answer: Answer): void;
  onmessage: ((event: MessageEvent<Request>) => void) | null;
};
const controller = new AbortController();
const keep = keeperOn(new DatabaseShelf(), Date.now);

page.onmessage = ({ data }) => {
  if (data === 'cancel') return controller.abort();
  keep(data, {
    onProgress: ({ done, total }) => page.postMessage({ kind: 'progress', done, total }),
    signal: controller.signal,
  }).then(
    (outcome) => page.postMessage({ kind: 'outcome', outcome }),
    (error: unknown) => page.postMessage({ kind: 'error', message: String(error) }),
  );
};
// The page waits for it: a worker whose script cannot run says nothing.
page.postMessage({ kind: 'ready' });
