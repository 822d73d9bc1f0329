import { describe, expect, it } from 'vitest';
import { cut } from '../../../lib/pack/cut';
import { STORES, type RecordSource, type StoredRecord } from '../../../lib/pack/records';
import { fixturePack } from '../../fixtures/graph';

/** What every keeper of records must do. `keep` stores the records of a pack and opens them, as after a restart. */
export function recordSourceConformance(
  name: string,
  keep: (records: readonly StoredRecord[]) => Promise<RecordSource>,
): void {
  describe(`${name} keeps records`, () => {
    const records = [...cut(fixturePack())];

    it('gives back every record as it was', async () => {
      const source = await keep(records);
      for (const { store, key, value } of records) expect(await source.get(store, key)).toEqual(value);
    });

    it('gives many in the order of the keys, also twice the same', async () => {
      const source = await keep(records);
      const keys = [3, 0, 3, 1];
      const values = await source.getMany('entity', keys);
      expect(values).toEqual(await Promise.all(keys.map((key) => source.get('entity', key))));
    });

    it.each(STORES)('says undefined for what %s does not hold', async (store) => {
      const source = await keep(records);
      expect(await source.get(store, 99_999)).toBeUndefined();
      expect(await source.getMany(store, [99_999, 0])).toEqual([undefined, await source.get(store, 0)]);
    });

    it('gives nothing for no keys', async () => {
      const source = await keep(records);
      expect(await source.getMany('block', [])).toEqual([]);
    });
  });
}
