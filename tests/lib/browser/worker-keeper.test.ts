import { describe, expect, it, vi } from 'vitest';
import type { Arriving } from '../../../lib/browser/keep';
import { keeperInWorker, type Answer, type KeepingWorker, type Request } from '../../../lib/browser/worker-keeper';
import { success } from '../../../lib/model/finding';
import type { PackInfo } from '../../../lib/query/types';

const arriving: Arriving = { name: 'a.wenmai', file: new Uint8Array(), bundled: null };
const outcome = success({ key: 'from the worker' } as PackInfo);
const hereOutcome = success({ key: 'from here' } as PackInfo);

/** The page's side of a worker whose other side is the test. */
class Wire implements KeepingWorker {
  onmessage: KeepingWorker['onmessage'] = null;
  onerror: KeepingWorker['onerror'] = null;
  asked: Request[] = [];
  ended = false;
  postMessage(request: Request) {
    this.asked.push(request);
  }
  terminate() {
    this.ended = true;
  }
  say(answer: Answer) {
    this.onmessage!.call(this as unknown as Worker, new MessageEvent('message', { data: answer }));
  }
  fail(message: string) {
    (this.onerror as (event: unknown) => void)({ message });
  }
}

function setUp() {
  const wire = new Wire();
  const here = vi.fn(async () => hereOutcome);
  return { wire, here, keep: keeperInWorker(() => wire, here) };
}

describe('a keeper in a worker', () => {
  it('hands the file over, tells how far it is, and ends the worker with the outcome', async () => {
    const { wire, here, keep } = setUp();
    const onProgress = vi.fn();
    const kept = keep(arriving, { onProgress });
    wire.say({ kind: 'ready' });
    wire.say({ kind: 'progress', done: 3, total: 7 });
    wire.say({ kind: 'outcome', outcome });
    expect(await kept).toBe(outcome);
    expect([wire.asked, wire.ended]).toEqual([[arriving], true]);
    expect(onProgress).toHaveBeenCalledExactlyOnceWith({ done: 3, total: 7 });
    expect(here).not.toHaveBeenCalled();
  });

  it('ends the worker that is cancelled before it has written', async () => {
    const { wire, keep } = setUp();
    const controller = new AbortController();
    const kept = keep(arriving, { signal: controller.signal });
    controller.abort();
    expect(await kept).toMatchObject({ ok: false, findings: [{ code: 'cancelled', where: 'a.wenmai' }] });
    expect(wire.ended).toBe(true);
  });

  it('tells the worker that writes to undo it', async () => {
    const { wire, keep } = setUp();
    const controller = new AbortController();
    const kept = keep(arriving, { signal: controller.signal });
    wire.say({ kind: 'progress', done: 1, total: 2 });
    controller.abort();
    expect([wire.asked.at(-1), wire.ended]).toEqual(['cancel', false]);
    wire.say({ kind: 'outcome', outcome });
    expect(await kept).toBe(outcome);
  });

  it('keeps in this thread where no worker can be made', async () => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    const keep = keeperInWorker(refuse, async () => hereOutcome);
    expect(await keep(arriving, {})).toBe(hereOutcome);
  });

  it('keeps in this thread where its script does not run', async () => {
    const { wire, keep } = setUp();
    const kept = keep(arriving, {});
    wire.fail('blocked');
    expect(await kept).toBe(hereOutcome);
    expect(wire.ended).toBe(true);
  });

  it.each([
    ['says', (wire: Wire) => wire.say({ kind: 'error', message: 'a mistake' })],
    ['throws', (wire: Wire) => wire.fail('a mistake')],
  ])('throws on a mistake of ours that the worker %s', async (_, happen) => {
    const { wire, keep } = setUp();
    const kept = keep(arriving, {});
    wire.say({ kind: 'ready' });
    happen(wire);
    await expect(kept).rejects.toThrow('a mistake');
  });
});
