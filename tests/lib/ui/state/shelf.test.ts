import { describe, expect, it, vi } from 'vitest';
import { Shelf } from '../../../../lib/ui/state/shelf.svelte';
import { MemoryLibrary } from '../library';

const file = (name: string, key: string) => new File([key], name);

describe('Shelf', () => {
  it('opens what the address asks for, else the last, else the first', async () => {
    const library = new MemoryLibrary('a', 'b', 'c');
    const shelf = new Shelf(library);
    expect(await shelf.start('c00')).toBe(true);
    expect(shelf.open?.info.key).toBe('c');
    library.last = 'b';
    expect(await new Shelf(library).start('ffff')).toBe(false);
    expect(library.last).toBe('b');
    library.last = 'gone';
    await shelf.start(null);
    expect(shelf.open?.info.key).toBe('a');
  });

  it('is ready and empty without a pack', async () => {
    const shelf = new Shelf(new MemoryLibrary());
    await shelf.start(null);
    expect([shelf.phase, shelf.open]).toEqual(['ready', null]);
  });

  it('says so when the store cannot be read, and can try again', async () => {
    const library = new MemoryLibrary('a');
    const quiet = vi.spyOn(console, 'error').mockReturnValue();
    const list = vi.spyOn(library, 'list').mockRejectedValueOnce(new Error('no store'));
    const shelf = new Shelf(library);
    await shelf.start(null);
    expect(shelf.phase).toBe('failed');
    list.mockRestore();
    await shelf.start(null);
    expect([shelf.phase, shelf.open?.info.key]).toEqual(['ready', 'a']);
    quiet.mockRestore();
  });

  it('opens a pack anew that another page replaced, and no other pack', async () => {
    const library = new MemoryLibrary('a', 'b');
    library.last = 'b';
    const shelf = new Shelf(library);
    await shelf.start(null);
    const stop = shelf.follow();
    const before = shelf.open;
    library.changed();
    await vi.waitFor(() => expect(shelf.open).toBe(before));
    library.kept.set('b', { ...library.kept.get('b')!, revision: 2 });
    library.changed();
    await vi.waitFor(() => expect(shelf.open?.info).toMatchObject({ key: 'b', revision: 2 }));
    stop();
  });

  it('keeps and opens a file', async () => {
    const shelf = new Shelf(new MemoryLibrary('a'));
    await shelf.start(null);
    const info = await shelf.add(file('new.wenmai', 'n'));
    expect(info?.title).toBe('new.wenmai');
    expect(shelf.open?.info.key).toBe('n');
    expect(shelf.importing).toBeNull();
  });

  it('shows the findings of a refused file and changes nothing', async () => {
    const shelf = new Shelf(new MemoryLibrary('a'));
    await shelf.start(null);
    expect(await shelf.add(file('bad.wenmai', 'broken'))).toBeNull();
    expect(shelf.refused).toMatchObject({ name: 'bad.wenmai', findings: [{ code: 'not-a-pack' }] });
    expect([shelf.open?.info.key, shelf.packs.length]).toEqual(['a', 1]);
    shelf.dismissRefusal();
    expect(shelf.refused).toBeNull();
  });

  it('stops an import when told to, without a complaint', async () => {
    const shelf = new Shelf(new MemoryLibrary('a'));
    await shelf.start(null);
    const adding = shelf.add(file('long.wenmai', 'slow'));
    await vi.waitUntil(() => shelf.importing?.progress);
    expect(shelf.importing).toMatchObject({ name: 'long.wenmai', progress: { done: 1, total: 2 } });
    shelf.importing!.cancel!();
    expect(await adding).toBeNull();
    expect([shelf.refused, shelf.importing, shelf.packs.length]).toEqual([null, null, 1]);
  });

  it('opens another pack when the open one is removed, and the old one again when it is restored', async () => {
    const shelf = new Shelf(new MemoryLibrary('a', 'b'));
    await shelf.start(null);
    await shelf.remove('a');
    expect(shelf.open?.info.key).toBe('b');
    await shelf.restore('a', true);
    expect(shelf.open?.info.key).toBe('a');
  });

  it('shows a new title at once', async () => {
    const shelf = new Shelf(new MemoryLibrary('a'));
    await shelf.start(null);
    await shelf.rename('a', '浙江');
    expect([shelf.open?.info.title, shelf.packs[0]!.title]).toEqual(['浙江', '浙江']);
  });

  it('follows what another page does to the library', async () => {
    const library = new MemoryLibrary('a', 'b');
    const shelf = new Shelf(library);
    await shelf.start(null);
    const stop = shelf.follow();
    await library.remove('a');
    library.changed();
    await vi.waitUntil(() => shelf.open?.info.key === 'b');
    stop();
  });
});
