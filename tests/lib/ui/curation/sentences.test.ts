import { expect, it } from 'vitest';
import { sentencesWith } from '../../../../lib/ui/curation/sentences';
import { fixtureReader } from '../../../fixtures/graph';

it('gives the sentences that mention a name, each once, and nothing of others', async () => {
  const pack = await fixtureReader();
  const entity = pack.indexOf('place:余村')!;
  const { passages } = await pack.entity(entity);
  const found = sentencesWith(await pack.passages(passages), entity);
  expect(found.map(({ text }) => text)).toContain('[安吉]的余村曾以采石为业。'.replace(/[[\]]/gu, ''));
  expect(found.every(({ text }) => text.includes('余村'))).toBe(true);
  expect(new Set(found.map(({ text }) => text)).size).toBe(found.length);
});
