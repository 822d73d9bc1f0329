import { beforeAll, describe, expect, it } from 'vitest';
import { unknownOf } from '../../../lib/lookup/card-unknown';
import type { PackReader } from '../../../lib/query/types';
import { fixtureReader } from '../../fixtures/graph';

const CITING = { format: 'gbt7714', accessed: '2026-01-02' } as const;
let pack: PackReader;
beforeAll(async () => void (pack = await fixtureReader()));

describe('words that name nothing', () => {
  it('are shown in passages that hold them, each marked and cited', async () => {
    const found = await unknownOf(pack, '竹林', [], CITING);
    const { hits } = await pack.findText('竹林');
    expect(found).toMatchObject({ kind: 'unknown', words: '竹林', hits, whole: true });
    expect(found.passages.length).toBeGreaterThan(1);
    expect(found.passages.length).toBeLessThanOrEqual(3);
    for (const { text, marks, citation } of found.passages) {
      expect(text.slice(...marks[0]!)).toBe('竹林');
      expect(citation).toMatch(/\[[A-Z/]+\]/u);
    }
  });

  it.each(['火星移民', '', '  '])('“%s” is in none', async (words) =>
    expect(await unknownOf(pack, words, [], CITING)).toMatchObject({ passages: [], hits: 0, whole: true }),
  );
});
