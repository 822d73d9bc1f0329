import { beforeAll, expect, test, vi } from 'vitest';
import type { PackReader } from '../../../../lib/query/types';
import { Loaded } from '../../../../lib/ui/card/loaded.svelte';
import { fixtureReader } from '../../../fixtures/graph';

let pack: PackReader;
beforeAll(async () => {
  pack = await fixtureReader();
});

test('reads the page that is looked at, once', async () => {
  const asked: (readonly number[])[] = [];
  const counting = { ...pack, passages: (wanted: readonly number[]) => (asked.push(wanted), pack.passages(wanted)) };
  const loaded = new Loaded(counting, [2, 0, 1]);
  expect(loaded.at(1)).toBeUndefined();
  await Promise.all([loaded.want(1), loaded.want(2)]);
  expect(asked).toEqual([[2, 0, 1]]);
  expect(loaded.at(1)!.id).toBe((await pack.passages([0]))[0]!.id);
});

test('says what failed, and reads it when asked again', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  let broken = true;
  const failing: PackReader = {
    ...pack,
    passages: (wanted) => (broken ? Promise.reject(new Error('lost')) : pack.passages(wanted)),
  };
  const loaded = new Loaded(failing, [0, 1]);
  await loaded.want(0);
  expect([String(loaded.trouble), loaded.at(0)]).toEqual(['Error: lost', undefined]);
  expect(said).toHaveBeenCalledOnce();

  broken = false;
  loaded.again();
  await loaded.want(0);
  expect([loaded.trouble, loaded.at(0)?.id]).toEqual([null, (await pack.passages([0]))[0]!.id]);
});
