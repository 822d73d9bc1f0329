import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Place } from '../../../../lib/ui/address/navigator.svelte';
import { App } from '../../../../lib/ui/state/app.svelte';
import type { System } from '../../../../lib/ui/state/preferences.svelte';
import { MemoryHost, MemoryLibrary } from '../library';

const SYSTEM: System = { languages: ['zh'], dark: () => false, onDark: () => () => {} };

function appAt(hash: string, library = new MemoryLibrary('a', 'b')) {
  const steps = [hash];
  const place: Place = {
    hash: () => steps.at(-1)!,
    push: (next) => void steps.push(next),
    replace: (next) => void steps.splice(-1, 1, next),
    listen: () => () => {},
  };
  return { app: new App(new MemoryHost(library), place, SYSTEM), library, steps };
}

describe('App', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('names the open pack in the address without a step of the history', async () => {
    const { app, steps } = appAt('');
    await app.openShelf();
    expect(steps).toEqual(['#pack=a00000000000']);
  });

  it('says so when the pack of a link is missing, and shows another', async () => {
    const { app } = appAt('#pack=feedfeedfeed&entity=x');
    await app.openShelf();
    expect(app.toaster.toasts.map((toast) => toast.text)).toEqual([app.t.library.gone]);
    expect(app.pack?.info.key).toBe('a');
  });

  it('begins anew in another pack, and back leads to the old one', async () => {
    const { app, steps } = appAt('#pack=a00000000000&entity=x&article=y');
    await app.openShelf();
    await app.openPack('b');
    expect(steps.at(-1)).toBe('#pack=b00000000000');
    app.navigator.refine({ pack: 'a00000000000' });
    await app.followPack();
    expect(app.pack?.info.key).toBe('a');
  });

  it('deletes with undo', async () => {
    const { app, library } = appAt('');
    await app.openShelf();
    await app.removePack('a', '甲');
    expect([app.pack?.info.key, library.purged]).toEqual(['b', []]);
    app.toaster.act(app.toaster.toasts[0]!.id);
    await vi.waitUntil(() => app.pack?.info.key === 'a');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(library.purged).toEqual([]);
  });

  it('deletes for good once the message has gone', async () => {
    const { app, library } = appAt('');
    await app.openShelf();
    await app.removePack('a', '甲');
    app.toaster.hold();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(library.purged).toEqual([]);
    app.toaster.release();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([library.purged, app.toaster.toasts]).toEqual([['a'], []]);
  });
});
