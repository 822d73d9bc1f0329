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

  it('says where a stretch of a page stands', async () => {
    const quote = '关停矿山之后，村里靠竹林和民宿过日子';
    expect(await names.quote(quote, '', '')).toMatchObject({
      kind: 'found',
      quote: { text: quote, marks: [[0, quote.length]], title: '从矿山到竹林：湖州的二十年' },
    });
    expect(await names.quote(`${quote}，日子越过越好，房子越盖越高`, '', '')).toMatchObject({
      kind: 'doubt',
      candidates: [{ title: '从矿山到竹林：湖州的二十年' }],
    });
    expect(await names.quote('一句哪里都没有说过的话就是这一句', '', '')).toEqual({ kind: 'none' });
  });
});
