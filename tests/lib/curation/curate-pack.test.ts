import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curate } from '../../../lib/curation/curate';
import { curatePack, curationOf, joined } from '../../../lib/curation/curate-pack';
import { inOrder } from '../../../lib/model/order';
import { cut } from '../../../lib/pack/cut';
import { decode } from '../../../lib/pack/decode';
import { encode, packOf } from '../../../lib/pack/encode';
import { MemoryRecords } from '../../../lib/pack/memory';
import { openPack } from '../../../lib/query/reader';
import { edgesOf } from '../../../lib/stats/co-occurrence';
import { MARKED } from '../../fixtures/marked';
import { namedOf } from '../../fixtures/markup';
import { changes } from './arbitrary';
import { fixtureInfo, fixturePack } from '../../fixtures/graph';

const HEAD = 'wenmai-curation\t1\n';
const pack = fixturePack();
const own = (...lines: string[]) => curationOf(`${HEAD}${lines.join('\n')}\n`);
const curated = (...lines: string[]) => curatePack(pack, own(...lines)).pack;
const at = ({ graph, layout, pinyin }: typeof pack, id: string) => {
  const i = graph.entities.findIndex((entity) => entity.id === id);
  return { x: layout.x[i], y: layout.y[i], community: layout.community[i], pinyin: pinyin[i] };
};

describe('a pack put right after it was built', () => {
  it('is sound, keeps its hash, and says by which lines', () => {
    const { contentHash, ...parts } = curated('hide place:西湖', 'variant place:余村 add 竹林');
    expect(contentHash).toBe(pack.contentHash);
    const whole = packOf(parts);
    expect(decode(encode(whole))).toEqual({ ok: true, value: whole });
    expect(parts.curation).toBe(`${HEAD}hide\tplace:西湖\nvariant\tplace:余村\tadd\t竹林\n`);
  });

  it('counts what a build with the same lines counts', () => {
    const ids = fc.constantFrom(...pack.graph.entities.map(({ id }) => id));
    const said = fc.constantFrom(...pack.graph.mentions.map(({ surface }) => surface), '竹林', '产业');
    fc.assert(
      fc.property(fc.array(changes(ids, said), { maxLength: 6 }), (list) => {
        const curation = { entries: list.map((change) => ({ change, comments: [] })), closing: [] };
        const { entities, mentions, edges, articles } = curatePack(pack, curation).pack.graph;
        const { graph } = curate(inOrder(namedOf(MARKED)), list);
        expect({ entities, mentions, articles }).toEqual({
          entities: graph.entities,
          mentions: graph.mentions,
          articles: graph.articles,
        });
        expect(edges).toEqual(edgesOf(graph));
      }),
      { numRuns: 60 },
    );
  });

  it('is the pack itself where nothing is said', () => {
    expect(curatePack(pack, own()).pack).toBe(pack);
  });

  it('moves nothing that stands; a new name takes its place from what it was', () => {
    const after = curated(
      'rename org:浙江大学 to 浙大学堂',
      'split programme:千村示范、万村整治工程 surface 千万工程 to programme:千万工程',
      'hide place:西湖',
    );
    for (const { id } of after.graph.entities)
      if (pack.graph.entities.some((entity) => entity.id === id))
        expect([at(after, id).x, at(after, id).y]).toEqual([at(pack, id).x, at(pack, id).y]);
    const { x, y, community } = at(pack, 'org:浙江大学');
    expect(at(after, 'org:浙大学堂')).toMatchObject({ x, y, community });
    const split = at(after, 'programme:千万工程');
    const source = at(pack, 'programme:千村示范、万村整治工程');
    expect(Math.hypot(split.x! - source.x!, split.y! - source.y!)).toBeGreaterThan(30);
    expect(split.community).toBe(source.community);
  });

  it('spells new names as far as the pack knows their characters', () => {
    expect(at(curated('rename org:浙江大学 to 大学城A9'), 'org:大学城A9').pinyin![0]).toBe('da xue cheng a9');
    expect(at(curated('rename org:浙江大学 to 鱻'), 'org:鱻').pinyin![0]).toBe('');
  });

  it('takes lines that it was built with as made', () => {
    const built = curated('rename org:浙江大学 to 浙大');
    const again = curatePack(built, own('rename org:浙江大学 to 浙大', 'hide place:西湖'));
    expect(again.idle).toEqual([]);
    expect(again.pack.curation).toBe(`${HEAD}rename\torg:浙江大学\tto\t浙大\nhide\tplace:西湖\n`);
    expect(joined(own('hide org:a'), own('hide org:a', 'hide org:b')).entries).toHaveLength(2);
  });

  it('opens with the old ids leading on, and those hidden nowhere', async () => {
    const after = curated('merge tifa:两山转化 into tifa:共同富裕', 'hide place:西湖');
    const reader = await openPack(fixtureInfo(after), new MemoryRecords(cut(after)));
    expect(reader.indexOf('tifa:两山转化')).toBe(reader.indexOf('tifa:共同富裕'));
    expect(reader.indexOf('place:西湖')).toBeNull();
    expect(reader.overview.curation).toBe(after.curation);
  });
});
