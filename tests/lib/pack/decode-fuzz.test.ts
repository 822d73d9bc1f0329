import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../lib/pack/decode';
import { encode } from '../../../lib/pack/encode';
import { fixtureGraph, fixturePack } from '../../fixtures/graph';
import { close, open, type Loose } from './tamper';

const bytes = encode(fixturePack());

/** Whatever comes in: a pack that can be encoded again, or findings that say what, where and how to mend. */
function answers(input: Uint8Array): void {
  const outcome = decode(input);
  if (outcome.ok) expect(decode(encode(outcome.value)).ok).toBe(true);
  else {
    expect(outcome.findings.length).toBeGreaterThan(0);
    for (const { code, where, message } of outcome.findings)
      expect([code, where, message].every((text) => text !== '')).toBe(true);
  }
}

describe('decode never throws', () => {
  it('for any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), answers));
  });

  it('for a pack in which bytes were changed, cut out or put in', () => {
    const change = fc.record({
      at: fc.nat(bytes.length - 1),
      remove: fc.nat(4),
      insert: fc.uint8Array({ maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        let copy = bytes;
        for (const { at, remove, insert } of changes)
          copy = Uint8Array.from([...copy.subarray(0, at), ...insert, ...copy.subarray(at + remove)]);
        answers(copy);
      }),
      { numRuns: 200 },
    );
  });

  it('for a pack in which values were changed, sizes and hash made to fit', () => {
    const files = open(bytes);
    const value = fc.oneof(
      fc.integer({ min: -2, max: 50 }),
      fc.constantFrom(null, true, '', '甲', 'place:甲', [], {}, 1e99, 0.5, -0, 4_294_967_296),
      fc.jsonValue({ maxDepth: 3 }),
    );
    // A path by random steps: which section, which column, which row, which part.
    const change = fc.record({
      steps: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
      value,
      remove: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const copy = structuredClone(files);
        for (const { steps, value: put, remove } of changes) mutate(copy, steps, structuredClone(put), remove);
        answers(
          close({
            ...copy,
            manifest: typeof copy.manifest === 'object' && copy.manifest ? copy.manifest : { sections: {} },
          }),
        );
      }),
      { numRuns: 200 },
    );
  });
});

function mutate(files: Loose, steps: readonly number[], value: unknown, remove: boolean): void {
  let parent: Loose = files;
  for (const [n, step] of steps.entries()) {
    const keys = Object.keys(parent);
    if (keys.length === 0) return;
    const key = keys[step % keys.length]!;
    const child = parent[key];
    if (n < steps.length - 1 && typeof child === 'object' && child !== null) {
      parent = child;
      continue;
    }
    if (remove && Array.isArray(parent)) parent.splice(Number(key), 1);
    else if (parent !== files) parent[key] = value;
    return;
  }
}

it('gives back whatever graph is encoded, its texts of any characters', () => {
  const text = fc.string({ unit: 'binary', maxLength: 50 });
  fc.assert(
    fc.property(text, text, (title, words) => {
      const graph = fixtureGraph(`=== a.txt | 题 | 1\n# 题\n甲`);
      const passages = graph.passages.map((passage) => ({ ...passage, text: `${passage.text}${words}` }));
      const articles = graph.articles.map((article) => ({ ...article, title, authors: [title] }));
      const pack = fixturePack({ ...graph, passages, articles });
      expect(decode(encode(pack))).toEqual({ ok: true, value: pack });
    }),
  );
});
