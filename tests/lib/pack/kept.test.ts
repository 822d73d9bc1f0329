import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { decode } from '../../../lib/pack/decode';
import { VERSION } from '../../../lib/pack/schema';

/** A pack of each format that was released, kept for ever: readers have such files. */
const KEPT = readdirSync('tests/packs').sort();

it('one is kept of every format', () => {
  expect(KEPT).toEqual(Array.from({ length: VERSION }, (_, i) => `format-${i + 1}.wenmai`));
});

it.each(KEPT)('%s still opens', (name) => {
  const outcome = decode(readFileSync(`tests/packs/${name}`));
  expect(outcome.ok || outcome.findings).toBe(true);
  expect(outcome.ok && outcome.value).toMatchObject({
    title: '文脉样例',
    graph: { documents: { length: 5 }, entities: { length: 40 } },
  });
});
