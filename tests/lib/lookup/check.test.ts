import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAsk, MAX_BLOCKS } from '../../../lib/lookup/check';
import { AROUND, MAX_BATCH, MAX_BLOCK, MAX_QUOTE, MAX_WORDS } from '../../../lib/lookup/protocol';

const marks = { pack: 'ab', on: true, done: 1, total: 2, counts: [[3, 4]], shown: { entity: 3, n: 1 } };

describe('what a page asks', () => {
  it.each([
    { kind: 'hello' },
    { kind: 'scan', blocks: [] },
    { kind: 'scan', blocks: ['湖'.repeat(MAX_BLOCK), ''] },
    { kind: 'at', text: '湖州市', offset: 3 },
    { kind: 'words', text: '湖'.repeat(MAX_WORDS) },
    { kind: 'entity', entity: 0, pack: '0123456789abcdef' },
    { kind: 'quote', quote: '湖'.repeat(MAX_QUOTE), prefix: '', suffix: '' },
    { kind: 'mark-styles', ground: 'dark' },
    { kind: 'card-script' },
    { kind: 'open', where: 'panel', target: { entity: 'place:330500' } },
    { kind: 'open', where: 'explorer', target: { words: '千万工程' } },
    { kind: 'open', where: 'reader', target: { passage: 'p', article: 'a', at: [0, 4] } },
    { kind: 'marks', state: marks },
  ])('is answered: $kind', (ask) => expect(checkAsk(ask)).toEqual(ask));

  it.each([
    null,
    undefined,
    'scan',
    [],
    {},
    { kind: 'toString' },
    { kind: 'scan' },
    { kind: 'scan', blocks: '湖州' },
    { kind: 'scan', blocks: [1] },
    { kind: 'scan', blocks: ['湖'.repeat(MAX_BLOCK + 1)] },
    { kind: 'scan', blocks: Array.from({ length: 4 }, () => '湖'.repeat(MAX_BATCH / 4 + 1)) },
    { kind: 'scan', blocks: Array.from({ length: MAX_BLOCKS + 1 }, () => '') },
    { kind: 'at', text: '湖州', offset: 3 },
    { kind: 'at', text: '湖州', offset: -1 },
    { kind: 'at', text: '湖州', offset: 0.5 },
    { kind: 'at', text: '湖州', offset: NaN },
    { kind: 'at', text: '湖'.repeat(AROUND + 1), offset: 0 },
    { kind: 'words', text: '' },
    { kind: 'words', text: '湖'.repeat(MAX_WORDS + 1) },
    { kind: 'entity', entity: -1, pack: 'ab' },
    { kind: 'entity', entity: 1e300, pack: 'ab' },
    { kind: 'entity', entity: 1, pack: '../ab' },
    { kind: 'quote', quote: '湖'.repeat(MAX_QUOTE + 1), prefix: '', suffix: '' },
    { kind: 'open', where: 'elsewhere', target: { words: '湖州' } },
    { kind: 'open', where: 'panel', target: { url: 'https://example.test/' } },
    { kind: 'open', where: 'panel', target: { words: '湖州', entity: 'x' } },
    { kind: 'open', where: 'reader', target: { passage: 'p', article: 'a', at: [4, 4] } },
    { kind: 'marks', state: { ...marks, counts: [[1, 2, 3]] } },
    { kind: 'marks', state: { ...marks, done: Infinity } },
  ])('is refused: %j', (ask) => expect(checkAsk(ask)).toBeNull());

  it('is refused, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(checkAsk(message)).toBeNull();
      }),
    );
  });
});
