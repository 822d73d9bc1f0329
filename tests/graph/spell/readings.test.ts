import { expect, it } from 'vitest';
import { readingsTable } from '../../../graph/spell/readings';

it('is what the tree holds', async () => {
  await expect(readingsTable()).toMatchFileSnapshot('../../../lib/query/readings.ts');
});
