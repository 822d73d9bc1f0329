import { expect, test } from 'vitest';
import { RECENT } from '../../../../lib/ui/host';
import { withRecent } from '../../../../lib/ui/search/recent';

test('the newest stands first, each once, the oldest are forgotten', () => {
  let recent: readonly string[] = [];
  for (let i = 0; i <= RECENT; i++) recent = withRecent(recent, `词${i}`);

  expect(recent).toHaveLength(RECENT);
  expect(recent[0]).toBe(`词${RECENT}`);
  expect(recent).not.toContain('词0');
  expect(withRecent(recent, '词3').filter((one) => one === '词3')).toEqual(['词3']);
});
