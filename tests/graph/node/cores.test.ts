import { describe, expect, it } from 'vitest';
import { cores, threadsFor, type Equipment } from '../../../graph/node/cores';
import { segment } from '../../../graph/node/segment';
import { alone } from '../../../graph/tasks';
import { lexicon } from '../recognise/contexts';

const tools = { lexicon, segment };
const files = Array.from({ length: 400 }, (_, i) => ({
  name: `${i}.txt`,
  bytes: new TextEncoder().encode(`湖州市第${i}次会议在安吉县召开。\n`.repeat(40)),
}));
const equipment: Equipment = { accepted: [], without: new Set() };

describe('cores', () => {
  it('does a task on other threads too, with the results of one thread, in the order of the items', async () => {
    const expected = await alone('read', undefined, files, tools, () => {});
    const { share, close } = cores(2, equipment);
    // How many items this thread has begun; the worker needs a while until it takes its share.
    let here: number;
    let results: unknown;
    do {
      here = 0;
      results = await share('read', undefined, files, tools, () => here++);
      await new Promise((turn) => setImmediate(turn));
    } while (here === files.length);
    await close();
    expect(here).toBeLessThan(files.length);
    expect(results).toEqual(expected);
  }, 60_000);

  it('does here what a worker that fails does not bring back', async () => {
    const expected = await alone('read', undefined, files, tools, () => {});
    const { share, close } = cores(3, { ...equipment, accepted: 'none' as never });
    const results = await share('read', undefined, files, tools, () => {});
    await close();
    expect(results).toEqual(expected);
  });

  it('passes on what cancels', async () => {
    const { share, close } = cores(2, equipment);
    const cancelled = share('read', undefined, files, tools, () => {
      throw new Error('cancelled');
    });
    await expect(cancelled).rejects.toThrow('cancelled');
    await close();
  });
});

describe('threadsFor', () => {
  it('gives small input one thread', () => {
    expect(threadsFor(100_000)).toBe(1);
  });
});
