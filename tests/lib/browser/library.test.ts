import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bundles } from '../../../lib/browser/bundled';
import { libraryChannel } from '../../../lib/browser/channel';
import { DatabaseShelf } from '../../../lib/browser/database-shelf';
import { KeptLibrary } from '../../../lib/browser/library';
import { MemoryShelf } from '../../../lib/browser/memory-shelf';
import type { Shelf } from '../../../lib/browser/shelf';
import { failure, success } from '../../../lib/model/finding';
import type { Pack } from '../../../lib/model/types';
import { encode, packOf } from '../../../lib/pack/encode';
import type { PackInfo } from '../../../lib/query/types';
import { fixturePack } from '../../fixtures/graph';
import { refuseWrite } from './quota';
import { otherPack } from './shelf-suite';

const bytes = new Map<Pack, Uint8Array>();
/** The file of a pack. */
function fileOf(pack: Pack): Uint8Array {
  if (!bytes.has(pack)) bytes.set(pack, encode(pack));
  return bytes.get(pack)!;
}
const FIRST = fixturePack();
const OTHER = otherPack();
const SAMPLE: Pack = { ...fixturePack(), title: '示例', sample: true };
const NEW_SAMPLE: Pack = { ...otherPack(), title: '新示例', sample: true };

/** Bundles by file name, which a test changes as an update would. */
class Brought implements Bundles {
  packs = new Map<string, Pack>();
  read = vi.fn();
  set(file: string, pack: Pack) {
    this.packs.set(file, pack);
  }
  list = async () =>
    success([...this.packs].map(([file, { title, contentHash }]) => ({ file, sha256: `${title} ${contentHash}` })));
  bytes = async ({ file }: { file: string }) => {
    this.read(file);
    return success(fileOf(this.packs.get(file)!));
  };
}

const channels: { close(): void }[] = [];
afterEach(() => {
  for (const channel of channels.splice(0)) channel.close();
});

const persist = vi.fn();

/** A page: its own library over what all pages share. */
function page(shelf: Shelf, bundles: Bundles, now: () => number) {
  const channel = libraryChannel();
  channels.push(channel);
  return new KeptLibrary({ shelf, bundles, channel, now, persist });
}

function value(outcome: Awaited<ReturnType<KeptLibrary['add']>>): PackInfo {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  persist.mockReset();
});

describe.each<[string, () => Shelf]>([
  ['memory', () => new MemoryShelf()],
  ['IndexedDB', () => new DatabaseShelf()],
])('a library in %s', (_, openShelf) => {
  let shelf: Shelf;
  let brought: Brought;
  let time: number;
  let library: KeptLibrary;
  beforeEach(() => {
    shelf = openShelf();
    brought = new Brought();
    time = Date.UTC(2025, 0, 1);
    library = page(shelf, brought, () => time++);
  });
  const titles = async () => (await library.list()).map(({ title }) => title);

  it('keeps a pack and opens it', async () => {
    const info = value(await library.add('a.wenmai', fileOf(FIRST)));
    expect(info).toMatchObject({
      title: FIRST.title,
      contentHash: FIRST.contentHash,
      sample: false,
      bytes: fileOf(FIRST).byteLength,
      added: Date.UTC(2025, 0, 1),
      counts: { entities: FIRST.graph.entities.length, passages: FIRST.graph.passages.length },
    });
    expect(await library.list()).toEqual([info]);
    const reader = await library.open(info.key);
    expect(reader?.overview.entities).toHaveLength(FIRST.graph.entities.length);
    expect(reader?.info).toEqual(info);
  });

  it('lists the newest first and the sample last', async () => {
    await library.add('a', fileOf(FIRST));
    await library.add('b', fileOf(OTHER));
    brought.set('sample.wenmai', SAMPLE);
    await library.syncBundled();
    expect(await titles()).toEqual([OTHER.title, FIRST.title, SAMPLE.title]);
  });

  it('has one entry for one content, with the name the reader gave it', async () => {
    const { key } = value(await library.add('a', fileOf(FIRST)));
    await library.rename(key, '我的');
    value(await library.add('copy of a', fileOf(FIRST)));
    expect(await titles()).toEqual(['我的']);
  });

  it('refuses a damaged file with findings and changes nothing', async () => {
    const kept = value(await library.add('a', fileOf(FIRST)));
    for (const damaged of [new Uint8Array(), new Uint8Array([1, 2, 3]), fileOf(OTHER).slice(0, -30)]) {
      const outcome = await library.add('damaged', damaged);
      expect(outcome.ok).toBe(false);
      if (!outcome.ok) expect(outcome.findings.length).toBeGreaterThan(0);
    }
    expect(await library.list()).toEqual([kept]);
  });

  it('changes nothing when cancelled', async () => {
    const abort = new AbortController();
    const outcome = await library.add('a', fileOf(FIRST), () => abort.abort(), abort.signal);
    expect(outcome).toMatchObject({ ok: false, findings: [{ code: 'cancelled', where: 'a' }] });
    expect(await library.list()).toEqual([]);
  });

  it('takes a pack off the list, brings it back, and deletes it for good', async () => {
    const { key } = value(await library.add('a', fileOf(FIRST)));
    await library.remove(key);
    expect([await library.list(), await library.open(key)]).toEqual([[], null]);
    await library.restore(key);
    expect(await titles()).toEqual([FIRST.title]);
    await library.remove(key);
    await library.purge(key);
    await library.restore(key);
    expect([await library.list(), await library.open(key)]).toEqual([[], null]);
  });

  it('leaves the records of a pack alone when its very file is opened again', async () => {
    const first = value(await library.add('one', fileOf(FIRST)));
    const reader = await library.open(first.key);

    const again = value(await library.add('two', fileOf(FIRST)));

    expect(again.revision).toBe(first.revision);
    expect(await reader!.passages([0])).toHaveLength(1);
  });

  it('brings back what is opened again after it was removed', async () => {
    const { key } = value(await library.add('a', fileOf(FIRST)));
    await library.remove(key);
    await library.add('a', fileOf(FIRST));
    expect(await titles()).toEqual([FIRST.title]);
  });

  it('deletes at start what nobody can bring back any more, and spares what another page may', async () => {
    const { key } = value(await library.add('a', fileOf(FIRST)));
    const other = value(await library.add('b', fileOf(OTHER)));
    await library.remove(key);
    time += 60 * 60_000;
    await library.remove(other.key);
    await library.syncBundled();
    expect((await shelf.rows()).map((row) => row.key)).toEqual([other.key]);
  });

  it('remembers which pack was open', async () => {
    expect(await library.current()).toBeNull();
    await library.setCurrent('a');
    expect(await page(shelf, brought, () => time).current()).toBe('a');
  });

  it('tells other pages of a change, and not itself', async () => {
    const here = vi.fn();
    const there = vi.fn();
    library.onChange(here);
    const stop = page(shelf, brought, () => time).onChange(there);
    await library.add('a', fileOf(FIRST));
    await vi.waitFor(() => expect(there).toHaveBeenCalledTimes(1));
    stop();
    expect(here).not.toHaveBeenCalled();
  });

  describe('brought along', () => {
    beforeEach(async () => {
      brought.set('sample.wenmai', SAMPLE);
      expect(await library.syncBundled()).toEqual([]);
    });

    it('is there, and is our sample', async () => {
      expect(await library.list()).toMatchObject([{ title: '示例', sample: true }]);
      expect(await library.current()).toBeNull();
    });

    it('is not read again while it is the same', async () => {
      const before = await shelf.rows();
      await library.syncBundled();
      expect(await shelf.rows()).toEqual(before);
      expect(brought.read).toHaveBeenCalledTimes(1);
    });

    it('is kept once where two pages start together', async () => {
      brought.set('sample.wenmai', NEW_SAMPLE);
      await Promise.all([library.syncBundled(), page(shelf, brought, () => time).syncBundled()]);
      expect((await shelf.rows()).map(({ generation }) => generation)).toEqual([2]);
    });

    it('is replaced by an update, which touches no other', async () => {
      // Even one with the content of the new sample.
      const mine = value(await library.add('mine', fileOf(OTHER)));
      brought.set('sample.wenmai', NEW_SAMPLE);
      await library.syncBundled();
      expect(await library.list()).toMatchObject([mine, { title: '新示例', sample: true }]);
    });

    it('keeps the name the reader gave it', async () => {
      const [{ key } = { key: '' }] = await library.list();
      await library.rename(key, '改名');
      brought.set('sample.wenmai', NEW_SAMPLE);
      await library.syncBundled();
      expect(await titles()).toEqual(['改名']);
    });

    it('stays deleted, after an update too', async () => {
      const [{ key } = { key: '' }] = await library.list();
      await library.remove(key);
      await library.syncBundled();
      expect(await titles()).toEqual([]);
      await library.purge(key);
      brought.set('sample.wenmai', NEW_SAMPLE);
      await library.syncBundled();
      expect(await titles()).toEqual([]);
    });

    it('keeps the old sample where the new one is damaged, and says so', async () => {
      brought.set('sample.wenmai', NEW_SAMPLE);
      brought.bytes = async () => success(new Uint8Array([1]));
      const findings = await library.syncBundled();
      expect(findings.length).toBeGreaterThan(0);
      expect(await titles()).toEqual(['示例']);
    });

    it('says that it cannot be reached', async () => {
      const finding = { code: 'bundle-unreachable', where: 'packs', message: '' };
      brought.list = async () => failure(finding);
      expect(await library.syncBundled()).toEqual([finding]);
      expect(await titles()).toEqual(['示例']);
    });
  });

  it('opens the documents that were built for the reader, and again when they changed', async () => {
    brought.set('documents.wenmai', FIRST);
    await library.syncBundled();
    expect(await library.current()).toBe('bundle:documents.wenmai');
    await library.remove('bundle:documents.wenmai');
    await library.purge('bundle:documents.wenmai');
    await library.syncBundled();
    expect(await titles()).toEqual([]);
    brought.set('documents.wenmai', OTHER);
    await library.syncBundled();
    expect(await titles()).toEqual([OTHER.title]);
  });

  it('takes no file for our sample, whatever it says', async () => {
    value(await library.add('claims', fileOf(SAMPLE)));
    expect(await library.list()).toMatchObject([{ sample: false }]);
  });

  describe('whose names are put right', () => {
    const OWN = 'wenmai-curation\t1\nrename\torg:浙江大学\tto\t浙大\nhide\torg:无\n';
    const idOf = async (key: string) => {
      const { overview, indexOf } = (await library.open(key))!;
      return overview.entities[indexOf('org:浙江大学')!]!.id;
    };

    it('makes all that is kept of the pack anew, and as it was when they are taken back', async () => {
      const before = value(await library.add('a', fileOf(FIRST)));
      const after = value(await library.curate(before.key, OWN));
      expect(after).toEqual({ ...before, changes: 2, revision: after.revision });
      expect(after.revision).toBeGreaterThan(before.revision);
      expect(await idOf(after.key)).toBe('org:浙大');
      expect(await library.curation(after.key)).toEqual({
        built: null,
        own: OWN,
        idle: [expect.objectContaining({ code: 'curation-unknown', where: 'hide org:无' })],
      });
      expect(await page(shelf, brought, () => time).list()).toEqual([after]);

      expect(value(await library.curate(after.key, null))).toMatchObject({ changes: 0 });
      expect(await idOf(after.key)).toBe('org:浙江大学');
    });

    it('goes on when the same file is opened again, its records are cut anew, and its bundle is updated', async () => {
      brought.set('sample.wenmai', SAMPLE);
      await library.syncBundled();
      const key = 'bundle:sample.wenmai';
      value(await library.curate(key, OWN));
      brought.set('sample.wenmai', { ...SAMPLE, title: '示例二' });
      await library.syncBundled();
      expect(await titles()).toEqual(['示例二']);
      expect(await idOf(key)).toBe('org:浙大');
      const { generation: _, ...row } = (await shelf.row(key))!;
      await shelf.put({ row: { ...row, recordsVersion: 0 }, file: fileOf(SAMPLE), records: [], count: 0 });
      expect(await idOf(key)).toBe('org:浙大');
      value(await library.add('again', fileOf(SAMPLE)));
      expect(await idOf(key)).toBe('org:浙大');
    });

    it('goes on in a file of the same title built anew, but for lines that it was built with', async () => {
      value(await library.curate(value(await library.add('a', fileOf(FIRST))).key, OWN));
      const { contentHash: _, ...parts } = FIRST;
      const curation = 'wenmai-curation\t1\nhide\torg:无\n';
      const anew = value(await library.add('anew', encode(packOf({ ...parts, curation }))));
      expect(anew.changes).toBe(2);
      expect(await library.curation(anew.key)).toMatchObject({
        built: curation,
        own: 'wenmai-curation\t1\nrename\torg:浙江大学\tto\t浙大\n',
      });
      expect(value(await library.add('other', fileOf(OTHER))).changes).toBe(0);
    });

    it('counts and names what it was built with, and says where a pack is gone', async () => {
      const { contentHash: _, ...parts } = FIRST;
      const built = packOf({ ...parts, curation: 'wenmai-curation\t1\nhide\torg:无\n' });
      const info = value(await library.add('built', encode(built)));
      expect(info.changes).toBe(1);
      expect(await library.curation(info.key)).toEqual({ built: built.curation, own: null, idle: [] });
      expect(value(await library.curate(info.key, OWN)).changes).toBe(2);
      expect(await library.curation('none')).toBeNull();
      expect(await library.curate('none', OWN)).toMatchObject({ ok: false, findings: [{ code: 'gone' }] });
    });
  });

  it('cuts records of another version anew from the file', async () => {
    const { key } = value(await library.add('a', fileOf(FIRST)));
    const row = (await shelf.row(key))!;
    await shelf.put({ row: { ...row, recordsVersion: 0 }, file: fileOf(FIRST), records: [], count: 0 });
    const reader = await library.open(key);
    expect(reader?.overview.entities).toHaveLength(FIRST.graph.entities.length);
    expect(await library.list()).toMatchObject([{ key, title: FIRST.title, added: row.added }]);
  });
});

it('says what to do where there is no room, and changes nothing', async () => {
  const library = page(new DatabaseShelf(), new Brought(), () => 0);
  const kept = value(await library.add('a', fileOf(FIRST)));
  const { stop } = refuseWrite(3, 'aborts');
  const outcome = await library.add('b', fileOf(OTHER));
  stop();
  expect(outcome).toMatchObject({ ok: false, findings: [{ code: 'no-room', where: 'b' }] });
  expect(await library.list()).toEqual([kept]);
});

it('asks for persistence when the reader keeps a pack, not for what it brings along', async () => {
  const brought = new Brought();
  brought.set('sample.wenmai', SAMPLE);
  const library = page(new MemoryShelf(), brought, () => 0);
  await library.syncBundled();
  await library.add('damaged', new Uint8Array());
  expect(persist).not.toHaveBeenCalled();
  await library.add('a', fileOf(FIRST));
  expect(persist).toHaveBeenCalledOnce();
});

it('throws what is our own mistake', async () => {
  const shelf = new MemoryShelf();
  shelf.put = () => Promise.reject(new TypeError('a mistake'));
  await expect(page(shelf, new Brought(), () => 0).add('a', fileOf(FIRST))).rejects.toThrow('a mistake');
});
