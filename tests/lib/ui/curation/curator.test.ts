import { describe, expect, it } from 'vitest';
import { App } from '../../../../lib/ui/state/app.svelte';
import type { System } from '../../../../lib/ui/state/preferences.svelte';
import { MemoryHost, MemoryLibrary } from '../library';
import { MemoryPlace } from '../place';

const SYSTEM: System = { languages: ['zh'], dark: () => false, onDark: () => () => {} };
const merge = { kind: 'merge', id: 'tifa:两山转化', into: 'tifa:共同富裕' } as const;
const rename = { kind: 'rename', id: 'org:浙江大学', to: '浙大' } as const;

async function opened(hash = '') {
  const library = new MemoryLibrary('a', 'b');
  const app = new App(new MemoryHost(library), new MemoryPlace(hash), SYSTEM);
  await app.openShelf();
  await app.curator.load();
  const has = (id: string) => app.pack!.overview.entities.some((entity) => entity.id === id);
  return { app, library, curator: app.curator, has };
}

describe('putting the open pack right', () => {
  it('makes a change, tells of it, and takes it back at once', async () => {
    const { app, library, curator, has } = await opened('#entity=tifa:两山转化&only=tifa:两山转化,tifa:共同富裕');
    expect(await curator.make(merge)).toBe(true);
    expect([has(merge.id), app.pack!.info.changes, app.view.entity, app.view.only]).toEqual([
      false,
      1,
      merge.into,
      [merge.into],
    ]);
    expect(library.own.get('a')).toBe(`wenmai-curation\t1\nmerge\t${merge.id}\tinto\t${merge.into}\n`);
    const [toast] = app.toaster.toasts;
    expect(toast!.text).toBe('已整理：“两山转化”并入“共同富裕”');
    app.toaster.act(toast!.id);
    await expect.poll(() => has(merge.id)).toBe(true);
    expect(library.own.get('a')).toBeNull();
  });

  it('undoes and redoes step by step; a new change forgets what could be redone', async () => {
    const { curator, has, app } = await opened('#entity=org:浙江大学');
    await curator.make(rename);
    expect(app.view.entity).toBe('org:浙大');
    await curator.make(merge);
    await curator.undo();
    expect([has(merge.id), has('org:浙大'), curator.canRedo]).toEqual([true, true, true]);
    await curator.undo();
    expect([has('org:浙江大学'), curator.canUndo, app.view.entity]).toEqual([true, false, 'org:浙江大学']);
    await curator.redo();
    expect(has('org:浙大')).toBe(true);
    await curator.make({ kind: 'hide', id: 'place:西湖' });
    expect(curator.canRedo).toBe(false);
    await curator.without([rename]);
    expect([has('org:浙江大学'), has('place:西湖')]).toEqual([true, false]);
  });

  it('goes on after a reload: the last line is what undo takes', async () => {
    const { app, curator, has } = await opened();
    await curator.make(rename);
    await app.openPack('b');
    await curator.load();
    expect([curator.canUndo, curator.own.entries]).toEqual([false, []]);
    await app.openPack('a');
    await curator.load();
    expect(curator.own.entries).toHaveLength(1);
    await curator.undo();
    expect(has('org:浙江大学')).toBe(true);
  });

  it('keeps no change that does nothing, and says why', async () => {
    const { app, curator, library } = await opened();
    expect(await curator.make({ kind: 'variant', id: 'org:浙江大学', words: '世上无此言' })).toBe(false);
    expect(library.own.get('a')).toBeNull();
    expect(app.toaster.toasts.map(({ text }) => text)).toEqual(['没有改动：这些词语没有在这里出现。']);
    expect(curator.canUndo).toBe(false);
  });

  it('takes in a file beside what is here, tells lines that it cannot read, and gives all out again', async () => {
    const { curator, has } = await opened();
    await curator.make(rename);
    const before = curator.text;
    await curator.takeIn('a.txt', `${before}# 人名\nhide\tperson:苏轼\nhide everything else\n`);
    expect(curator.imported).toMatchObject({ name: 'a.txt', taken: 1, findings: [{ where: 'line 5' }] });
    expect(has('person:苏轼')).toBe(false);
    expect(curator.text).toBe(`${before}# 人名\nhide\tperson:苏轼\n`);
    await curator.takeIn('b.txt', 'surface\ttype\n');
    expect(curator.imported).toMatchObject({ taken: 0, findings: [{ code: 'curation-header' }] });
    expect(await curator.clear()).toBe(true);
    expect(has('person:苏轼')).toBe(true);
  });

  it('tells where the pack could not be made anew, and changes nothing', async () => {
    const { app, curator, library } = await opened();
    library.kept.delete('a');
    expect(await curator.make(rename)).toBe(false);
    expect(app.toaster.toasts.map(({ text }) => text)).toEqual([app.t.findings['gone']]);
    expect(curator.own.entries).toEqual([]);
  });
});
