import { expect, it } from 'vitest';
import { traditionalTable } from '../../../graph/spell/traditional';

it('is what the tree holds', async () => {
  await expect(traditionalTable()).toMatchFileSnapshot('../../../lib/query/traditional.ts');
});
