import { describe, expect, it } from 'vitest';
import { keptNames } from '../../../../lib/browser/lookup/kept-names';
import { MemoryShelf } from '../../../../lib/browser/memory-shelf';
import { fixturePack } from '../../../fixtures/graph';
import { arrival } from '../shelf-suite';

const citing = async () => ({ format: 'plain', accessed: '2025-06-01' }) as const;
const pack = fixturePack();
const indexOf = (name: string) => pack.graph.entities.findIndex((entity) => entity.name === name);

const keptIn = (shelf: MemoryShelf) => keptNames(async () => shelf, citing);

it('says that no pack is kept', async () => {
  const names = keptIn(new MemoryShelf());
  expect(await names.scan(['杭州', ''])).toEqual({ pack: null, hits: [[], []] });
  const none = { kind: 'no-pack' };
  expect(await names.at('杭州', 0)).toEqual(none);
  expect(await names.words('杭州')).toEqual(none);
  expect(await names.entity(0, pack.contentHash)).toEqual(none);
  expect(await names.quote('杭州', '', '')).toEqual({ kind: 'none' });
});

describe('of a pack that is kept', async () => {
  const shelf = new MemoryShelf();
  await shelf.put(arrival('a', pack));
  const names = keptIn(shelf);

  it('finds names in texts', async () => {
    const { pack: hash, hits } = await names.scan(['在杭州', '无']);
    expect(hash).toBe(pack.contentHash);
    expect(hits).toEqual([[1, 3, indexOf('杭州市'), 0], []]);
  });

  it('gives the card of the name around a place', async () => {
    expect(await names.at('在杭州过年', 2)).toMatchObject({
      kind: 'known',
      span: [1, 3],
      card: { name: '杭州市', matched: '杭州' },
    });
    expect(await names.at('在杭州过年', 3)).toBeNull();
  });

  it('gives the card of words that name something, and what is near of others', async () => {
    expect(await names.words(' 杭州 ')).toMatchObject({ kind: 'known', span: null, card: { name: '杭州市' } });
    const unknown = await names.words('枫桥经念');
    expect(unknown.kind === 'unknown' && unknown.near[0]).toMatchObject({ name: '枫桥经验', type: 'programme' });
  });

  it('gives the card of an entity of this pack alone', async () => {
    const hangzhou = indexOf('杭州市');
    expect(await names.entity(hangzhou, pack.contentHash)).toMatchObject({ kind: 'known', card: { name: '杭州市' } });
    expect(await names.entity(hangzhou, 'another')).toEqual({ kind: 'no-pack' });
    expect(await names.entity(99_999, pack.contentHash)).toEqual({ kind: 'no-pack' });
  });
});
