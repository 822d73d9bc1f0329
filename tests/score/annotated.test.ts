import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { fixtureGraph } from '../fixtures/graph';
import { annotatedOnly } from './annotated';
import { SHARED } from './sets';

const gold = mkdtempSync(join(tmpdir(), 'wenmai-gold-'));
afterEach(() => rmSync(gold, { recursive: true, force: true }));

describe.skipIf(!existsSync(SHARED))('annotated articles alone', () => {
  it('are those whose text the gold holds, not one that shares a phrase with it', async () => {
    const short = fixtureGraph();
    const graph = { ...short, passages: short.passages.map((each) => ({ ...each, text: each.text.repeat(9) })) };
    const [annotated, other] = graph.articles.map(({ id }) => graph.passages.filter(({ article }) => article === id));
    const piece = [...annotated!, other![0]!].map(({ text }) => text).join('\n');
    mkdirSync(join(gold, 'articles'), { recursive: true });
    writeFileSync(join(gold, 'articles', '00_piece.txt'), piece);

    const { mentions, relations } = await annotatedOnly(join(SHARED, 'score'), graph, gold);

    const ids = new Set(annotated!.map(({ id }) => id));
    expect(mentions).toEqual(graph.mentions.filter(({ passage }) => ids.has(passage)));
    expect(mentions.length).toBeGreaterThan(0);
    expect(relations).toEqual(graph.relations.filter(({ passage }) => ids.has(passage)));
  });
});
