import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { PackReader } from '../../../../lib/query/types';
import { lookUp } from '../../../../lib/ui/search/look-up';
import { Search } from '../../../../lib/ui/search/search.svelte';
import { fixtureReader } from '../../../fixtures/graph';

let pack: PackReader;
beforeAll(async () => {
  pack = await fixtureReader();
});
const nameOf = ({ entity }: { entity: number }) => pack.overview.entities[entity]!.name;

describe('Search', () => {
  it('gives names at once and passages after them', async () => {
    const search = new Search(() => pack);
    search.query = '枫桥';
    expect(search.names.map(nameOf)).toEqual(expect.arrayContaining(['枫桥镇', '枫桥经验']));
    expect(search.searching).toBe(true);
    await vi.waitUntil(() => !search.searching);
    const passages = search.found.flatMap((found) => (found.kind === 'passage' ? [found.row.text] : []));
    expect(passages.length).toBeGreaterThan(0);
    for (const text of passages) expect(text).toContain('枫桥');
    expect(search.found.slice(0, search.names.length).every((found) => found.kind === 'name')).toBe(true);
  });

  it('counts all passages behind the few it lists', async () => {
    const search = new Search(() => pack);
    search.query = '的';
    await vi.waitUntil(() => search.found.some((found) => found.kind === 'all' && found.total !== null));
    const { passages } = await pack.findText('的');
    expect(search.passages).toBe(passages.length);
    expect(search.found.at(-1)!.kind).toBe('all');
  });

  it('moves around the end of the list', () => {
    const search = new Search(() => pack);
    search.query = '枫桥';
    search.move(-1);
    expect(search.active).toBe(search.found.length - 1);
    search.move(1);
    expect(search.active).toBe(0);
  });

  it('drops the passages of words that were changed meanwhile', async () => {
    const search = new Search(() => pack);
    search.query = '枫桥';
    search.query = '没有这样的话';
    await vi.waitUntil(() => !search.searching);
    expect([search.found, search.active]).toEqual([[], -1]);
  });

  it('finds nothing without words or without a pack', () => {
    const search = new Search(() => null);
    search.query = '枫桥';
    expect([search.found, search.searching]).toEqual([[], false]);
    const empty = new Search(() => pack);
    empty.query = '   ';
    expect([empty.found, empty.searching]).toEqual([[], false]);
  });
});

describe('lookUp', () => {
  it.each(['枫桥经验', ' “枫桥经验” ', '枫 桥\n经验'])('finds the name in %j', (text) => {
    expect(lookUp(pack, text).exact.map(nameOf)).toEqual(['枫桥经验']);
  });

  it('finds a variant', () => {
    const index = pack.overview.entities.findIndex((row) => row.aliases.length > 0);
    const { aliases } = pack.overview.entities[index]!;
    expect(lookUp(pack, aliases[0]!).exact.map((hit) => hit.entity)).toContain(index);
  });

  it('names what resembles and what stands inside', () => {
    expect(lookUp(pack, '枫桥').near.map(nameOf)).toEqual(expect.arrayContaining(['枫桥镇', '枫桥经验']));
    expect(lookUp(pack, '把枫桥经验带到湖州市去').inside.map(nameOf)).toEqual(
      expect.arrayContaining(['枫桥经验', '湖州市']),
    );
  });

  it('finds nothing for nothing', () => {
    expect(lookUp(pack, ' “” ')).toEqual({ exact: [], near: [], inside: [] });
  });
});
