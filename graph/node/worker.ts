import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { begin, type Result, type TaskName } from '../tasks';
import type { Assignment, Contribution, Equipment } from './cores';
import { loadLexicon } from './lexicon';
import { ROOT } from './root';
import { segment } from './segment';

/** Do, of every task that is handed over, the items that nobody else has taken, and hand back what came of them. */
export function serve(): void {
  const { accepted, without } = workerData as Equipment;
  const tools = { lexicon: loadLexicon(join(ROOT, 'assets', 'lexicon'), accepted), segment, without };
  parentPort!.on('message', async <Name extends TaskName>(assignment: Assignment<Name>) => {
    const { name, shared, items, taken, begun, back } = assignment;
    Atomics.store(begun, 0, 1);
    const done: [number, Result<Name>][] = [];
    if (Atomics.load(taken, 0) < items.length) {
      const work = begin(name, shared, tools);
      for (let i = Atomics.add(taken, 0, 1); i < items.length; i = Atomics.add(taken, 0, 1))
        done.push([i, await work(items[i]!)]);
    }
    back.postMessage(done satisfies Contribution<Name>);
    back.close();
  });
}
