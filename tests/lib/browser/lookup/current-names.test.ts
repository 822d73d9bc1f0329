import { expect, it, vi } from 'vitest';
import { currentNames } from '../../../../lib/browser/lookup/current-names';
import { MemoryShelf } from '../../../../lib/browser/memory-shelf';
import { scan } from '../../../../lib/lookup/scan';
import { encode } from '../../../../lib/pack/encode';
import { fixturePack } from '../../../fixtures/graph';
import { arrival, otherPack } from '../shelf-suite';

it('gives none where no pack is kept', async () => {
  expect(await currentNames(new MemoryShelf())()).toBeNull();
});

it('reads the names once, and anew when another pack is open', async () => {
  const shelf = new MemoryShelf();
  await shelf.put(arrival('a'));
  await shelf.put(arrival('b', otherPack()));
  await shelf.setCurrent('a');
  const records = vi.spyOn(shelf, 'records');
  const names = currentNames(shelf);
  const first = await names();
  expect(first?.row.key).toBe('a');
  expect(scan(first!.names, ['在杭州'])[0]).toHaveLength(4);
  expect(await names()).toBe(first);
  expect(records).toHaveBeenCalledTimes(1);
  await shelf.setCurrent('b');
  expect((await names())?.row.key).toBe('b');
});

it('cuts the records of an earlier version anew', async () => {
  const shelf = new MemoryShelf();
  const pack = fixturePack();
  const old = arrival('a', pack, { recordsVersion: 1 });
  await shelf.put({ ...old, file: encode(pack), records: [...old.records].filter(({ store }) => store !== 'names') });
  expect((await currentNames(shelf)())?.names).toBeDefined();
});
