import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../../lib/ui/state/app.svelte';
import type { System } from '../../../../lib/ui/state/preferences.svelte';
import { MemoryHost, MemoryLibrary } from '../library';
import { MemoryPlace } from '../place';

const SYSTEM: System = { languages: ['zh'], dark: () => false, onDark: () => () => {} };

function appAt(hash: string, library = new MemoryLibrary('a', 'b')) {
  const place = new MemoryPlace(hash);
  return { app: new App(new MemoryHost(library), place, SYSTEM), library, place };
}

describe('App', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('names the open pack in the address without a step of the history', async () => {
    const { app, place } = appAt('');
    await app.openShelf();
    expect(place.hashes).toEqual(['#pack=a00000000000']);
  });

  it('says so when the pack of a link is missing, and shows another', async () => {
    const { app } = appAt('#pack=feedfeedfeed&entity=x');
    await app.openShelf();
    expect(app.toaster.toasts.map((toast) => toast.text)).toEqual([app.t.library.gone]);
    expect(app.pack?.info.key).toBe('a');
  });

  it('begins anew in another pack, and back leads to the old one', async () => {
    const { app, place } = appAt('#pack=a00000000000&entity=x&article=y');
    await app.openShelf();
    await app.openPack('b');
    expect(place.hash()).toBe('#pack=b00000000000');
    app.navigator.refine({ pack: 'a00000000000' });
    await app.followPack();
    expect(app.pack?.info.key).toBe('a');
  });

  it('tells once what an address says that is not understood or not here, and leaves it out', async () => {
    const { app, place } = appAt('#pack=a00000000000&tab=globe&without=place:nowhere');
    await app.openShelf();
    app.checkAddress();
    expect(app.toaster.toasts.map((toast) => toast.text)).toEqual([
      app.t.address.ignored('tab'),
      app.t.address.dropped(1),
    ]);
    expect(place.hashes).toEqual(['#pack=a00000000000']);
    app.checkAddress();
    expect(app.toaster.toasts).toHaveLength(2);
  });

  it('opens a link to a pack that is here, and names the pack of one that is not', async () => {
    const { app } = appAt('');
    await app.openShelf();
    const opened = vi.spyOn(app.host, 'openExplorer');
    expect(app.followLink(`wenmai:${'b'.padEnd(64, '0')}#tab=list`)).toBe(true);
    expect(opened.mock.calls).toEqual([['#pack=b00000000000&tab=list']]);
    expect(app.followLink(`wenmai:${'c'.padEnd(64, '0')}#tab=list`)).toBe(true);
    expect(app.toaster.toasts.map((toast) => toast.text)).toEqual([app.t.address.missing('c00000000000')]);
    app.followLink(`wenmai:${'b'.padEnd(64, '0')}#tab=globe`);
    expect(app.toaster.toasts.at(-1)!.text).toBe(app.t.address.ignored('tab'));
    expect(app.followLink('千万工程')).toBe(false);
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
