import { expect, it } from 'vitest';
import { parseSettings } from '../../../lib/browser/settings';

it.each([
  [undefined, { language: null, theme: null }],
  [null, { language: null, theme: null }],
  ['dark', { language: null, theme: null }],
  [
    { language: 'zh', theme: 'dark', more: 1 },
    { language: 'zh', theme: 'dark' },
  ],
  [
    { language: 'fr', theme: {} },
    { language: null, theme: null },
  ],
])('reads %j as %j', (stored, settings) => {
  expect(parseSettings(stored)).toEqual(settings);
});
