import { describe, expect, it } from 'vitest';
import { cut, recordCount } from '../../../lib/pack/cut';
import { edgeColumns, edgeRows } from '../../../lib/pack/records';
import { isBackbone } from '../../../lib/stats/backbone';
import { fixturePack } from '../../fixtures/graph';

describe('cut', () => {
  const pack = fixturePack();
  const records = [...cut(pack)];

  it('counts its records beforehand', () => {
    expect(records).toHaveLength(recordCount(pack));
  });

  it('gives the overview last, so that an interrupted keeper has none', () => {
    expect(records.map(({ store }) => store).indexOf('overview')).toBe(records.length - 1);
  });

  it('gives values that survive structured cloning', () => {
    expect(structuredClone(records)).toEqual(records);
  });

  it('puts every mention into the block of its passage', () => {
    const blocks = records.flatMap((record) => (record.store === 'block' ? record.value : []));
    expect(blocks.map(({ id }) => id)).toEqual(pack.graph.passages.map(({ id }) => id));
    const found = blocks.flatMap(({ id, text, mentions }) =>
      mentions.map(({ entity, start, end }) => [id, pack.graph.entities[entity]!.id, text.slice(start, end)].join(' ')),
    );
    const expected = pack.graph.mentions.map(({ entity, passage, surface }) => [passage, entity, surface].join(' '));
    expect(found.sort()).toEqual(expected.sort());
  });

  it('keeps the strongest edges for the map, the backbone first', () => {
    const overview = [...cut(pack, 10)].at(-1)!;
    if (overview.store !== 'overview') throw new Error('the overview is last');
    const kept = edgeRows(overview.value.edges);
    expect(kept).toHaveLength(10);
    expect(kept.filter(isBackbone)).toHaveLength(pack.graph.edges.filter(isBackbone).length);
    const rest = kept.filter((edge) => !isBackbone(edge)).map(({ g2 }) => g2);
    expect(Math.min(...rest)).toBe(
      pack.graph.edges
        .filter((edge) => !isBackbone(edge))
        .map(({ g2 }) => g2)
        .sort((x, y) => y - x)[rest.length - 1],
    );
  });

  it('turns edges to columns and back', () => {
    const overview = records.at(-1)!;
    if (overview.store !== 'overview') throw new Error('the overview is last');
    const rows = edgeRows(overview.value.edges);
    expect(rows).toHaveLength(pack.graph.edges.length);
    expect(edgeRows(edgeColumns(rows))).toEqual(rows);
  });
});
