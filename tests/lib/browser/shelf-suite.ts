import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PackRow } from '../../../lib/browser/rows';
import type { Arrival, Shelf } from '../../../lib/browser/shelf';
import { cut, recordCount } from '../../../lib/pack/cut';
import { RECORDS_VERSION, type RecordSource } from '../../../lib/pack/records';
import type { Pack } from '../../../lib/model/types';
import { fixtureGraph, fixtureInfo, fixturePack } from '../../fixtures/graph';

/** A pack on its way to the shelf; `key` names its place. */
export function arrival(key: string, pack: Pack = fixturePack(), change: Partial<PackRow> = {}): Arrival {
  const row = {
    ...fixtureInfo(pack),
    key,
    recordsVersion: RECORDS_VERSION,
    removed: null,
    renamed: false,
    bundle: null,
    ...change,
  };
  return { row, file: new TextEncoder().encode(`file of ${key}`), records: cut(pack), count: recordCount(pack) };
}

const MARKED = `
+ place 杭州市 | city | code=330100 level=city
+ place 宁波市 | city | code=330200 level=city
+ programme 杭甬双城记
=== other.txt | 另一份 |
# 双城之间
[杭州](place:杭州市)与[宁波](place:宁波市)同唱[杭甬双城记](programme)。
`;

/** A second pack, smaller than the fixture. */
export const otherPack = (): Pack => fixturePack(fixtureGraph(MARKED), '另一个');

const namesOf = async (source: RecordSource) => (await source.get('overview', 0))?.entities.map(({ name }) => name);

/** What every shelf must do. */
export function shelfSuite(name: string, open: () => Promise<Shelf> | Shelf): void {
  describe(`${name} keeps packs`, () => {
    let shelf: Shelf;
    beforeEach(async () => {
      shelf = await open();
    });

    it('is empty at first', async () => {
      expect(await shelf.rows()).toEqual([]);
      expect(await shelf.row('a')).toBeUndefined();
      expect(await shelf.dismissals()).toEqual([]);
      expect(await shelf.current()).toBeNull();
    });

    it('gives a pack back: row, file and every record', async () => {
      const { generation } = await shelf.put(arrival('a'));
      expect(await shelf.rows()).toEqual([{ ...arrival('a').row, generation }]);
      expect(await shelf.file(generation)).toEqual(arrival('a').file);
      for (const { store, key, value } of cut(fixturePack()))
        expect(await shelf.records(generation).get(store, key)).toEqual(value);
    });

    it('keeps several apart', async () => {
      const a = await shelf.put(arrival('a'));
      const b = await shelf.put(arrival('b', otherPack()));
      expect(await namesOf(shelf.records(a.generation))).toEqual(fixtureGraph().entities.map(({ name }) => name));
      expect(await namesOf(shelf.records(b.generation))).toEqual(otherPack().graph.entities.map(({ name }) => name));
    });

    it('replaces under the same key with another generation, and leaves nothing of the old one', async () => {
      const old = await shelf.put(arrival('a'));
      const replaced = await shelf.put(arrival('a', otherPack()));
      expect(replaced.generation).toBeGreaterThan(old.generation);
      expect(await shelf.rows()).toEqual([replaced]);
      expect(await shelf.records(old.generation).getMany('entity', [0, 1])).toEqual([undefined, undefined]);
      expect(await shelf.file(old.generation)).toBeUndefined();
    });

    it('leaves the row that is to be kept', async () => {
      const old = await shelf.put(arrival('a'));
      const keep = vi.fn(() => true);
      expect(await shelf.put(arrival('a', otherPack()), { keep })).toEqual(old);
      expect(keep).toHaveBeenCalledWith(old);
      expect(await shelf.rows()).toEqual([old]);
    });

    it('tells its progress, up to the total and never back', async () => {
      const told: number[] = [];
      const total = arrival('a').count;
      await shelf.put(arrival('a'), { onProgress: (progress) => told.push(progress.done / progress.total) });
      expect(told.at(-1)).toBe(1);
      expect(told).toEqual(told.toSorted((x, y) => x - y));
      expect(total).toBeGreaterThan(0);
    });

    it.each([
      ['before it begins', (abort: AbortController) => abort.abort()],
      ['while it writes', () => {}],
    ])('changes nothing when cancelled %s', async (_, before) => {
      const old = await shelf.put(arrival('a'));
      const abort = new AbortController();
      before(abort);
      const put = shelf.put(arrival('a', otherPack()), { signal: abort.signal, onProgress: () => abort.abort() });
      await expect(put).rejects.toMatchObject({ name: 'AbortError' });
      expect(await shelf.rows()).toEqual([old]);
      expect(await namesOf(shelf.records(old.generation))).toEqual(fixtureGraph().entities.map(({ name }) => name));
    });

    it('changes nothing where the records cannot be cut', async () => {
      const old = await shelf.put(arrival('a'));
      function* broken() {
        yield* [...cut(otherPack())].slice(0, 2);
        throw new TypeError('cannot cut');
      }
      await expect(shelf.put({ ...arrival('a'), records: broken() })).rejects.toThrow('cannot cut');
      expect(await shelf.rows()).toEqual([old]);
      expect(await namesOf(shelf.records(old.generation))).toBeDefined();
    });

    it('changes a row, and none that is gone', async () => {
      const row = await shelf.put(arrival('a'));
      await shelf.change('a', { title: '新名', renamed: true });
      await shelf.change('gone', { title: '新名' });
      expect(await shelf.rows()).toEqual([{ ...row, title: '新名', renamed: true }]);
    });

    it('deletes a pack with all that belongs to it, and no other', async () => {
      const a = await shelf.put(arrival('a'));
      const b = await shelf.put(arrival('b'));
      await shelf.delete('a');
      await shelf.delete('gone');
      expect(await shelf.rows()).toEqual([b]);
      expect(await shelf.records(a.generation).get('overview', 0)).toBeUndefined();
      expect(await shelf.file(a.generation)).toBeUndefined();
      expect(await namesOf(shelf.records(b.generation))).toBeDefined();
    });

    it('notes that a bundle was deleted', async () => {
      const bundle = { file: 'sample.wenmai', sha256: 'ab' };
      await shelf.put(arrival('a', fixturePack(), { bundle, sample: true }));
      await shelf.delete('a');
      expect(await shelf.dismissals()).toEqual([{ ...bundle, sample: true }]);
    });

    it('remembers the pack that was open last', async () => {
      await shelf.setCurrent('a');
      await shelf.setCurrent('b');
      expect(await shelf.current()).toBe('b');
    });
  });
}
