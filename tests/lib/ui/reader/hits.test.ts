import { beforeAll, describe, expect, it } from 'vitest';
import type { PackReader, PassageRow } from '../../../../lib/query/types';
import { byRow, currentHit, hitsIn, isLost, type Sought } from '../../../../lib/ui/reader/hits';
import { fixtureReader } from '../../../fixtures/graph';

const NOTHING: Sought = { entities: [], words: null, passage: null, at: null };

describe('hits', () => {
  let pack: PackReader;
  let entity: number;
  let rows: readonly PassageRow[];
  beforeAll(async () => {
    pack = await fixtureReader();
    entity = pack.search('枫桥经验', 1)[0]!.entity;
    rows = await pack.article((await pack.entity(entity)).articles[0]!);
  });

  it('are the mentions of what is chosen, in reading order', () => {
    const hits = hitsIn(rows, { ...NOTHING, entities: [entity] });
    const mentions = rows.flatMap((row, i) => row.mentions.filter((m) => m.entity === entity).map((m) => [i, m.start]));
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.map((hit) => [hit.row, hit.start])).toEqual(mentions);
  });

  it('stand by passage with the number of the first', () => {
    const hits = hitsIn(rows, { ...NOTHING, words: '枫桥' });
    for (const [row, held] of byRow(hits)) {
      expect(hits.slice(held.first, held.first + held.hits.length)).toEqual(held.hits);
      expect(held.hits.every((hit) => hit.row === row)).toBe(true);
    }
  });

  it('tell a passage or a quote that the article has not', () => {
    const { id, text } = rows[0]!;
    expect(isLost(rows, NOTHING)).toBe(false);
    expect(isLost(rows, { ...NOTHING, passage: id, at: [0, 1] })).toBe(false);
    expect(isLost(rows, { ...NOTHING, passage: id, at: [0, text.length + 1] })).toBe(true);
    expect(isLost(rows, { ...NOTHING, passage: 'nowhere' })).toBe(true);
  });

  it('are the words that were searched for', () => {
    const hits = hitsIn(rows, { ...NOTHING, words: '枫桥' });
    for (const { row, start, end } of hits) expect(rows[row]!.text.slice(start, end)).toBe('枫桥');
    expect(hits.length).toBeGreaterThan(1);
  });

  it('hold the quote that was opened once, even where it is a mention', () => {
    const mention = hitsIn(rows, { ...NOTHING, entities: [entity] })[0]!;
    const sought = {
      ...NOTHING,
      entities: [entity],
      passage: rows[mention.row]!.id,
      at: [mention.start, mention.end] as const,
    };
    expect(hitsIn(rows, sought)).toEqual(hitsIn(rows, { ...NOTHING, entities: [entity] }));
    expect(currentHit(hitsIn(rows, sought), rows, sought)).toBe(0);
  });

  it('leave out a quote beyond the passage, as a hostile address may ask', () => {
    expect(hitsIn(rows, { ...NOTHING, passage: rows[0]!.id, at: [0, 99999] })).toEqual([]);
  });

  it('begin at the passage that was opened, else at the first', () => {
    const hits = hitsIn(rows, { ...NOTHING, words: '的' });
    const last = hits.at(-1)!;
    const passage = rows[last.row]!.id;
    expect(hits[currentHit(hits, rows, { ...NOTHING, passage })]!.row).toBe(last.row);
    expect(currentHit(hits, rows, NOTHING)).toBe(0);
    expect(currentHit([], rows, NOTHING)).toBe(-1);
  });
});
