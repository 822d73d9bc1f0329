import { expect, it } from 'vitest';
import { parseSettings } from '../../../lib/browser/settings';

it.each([
  [undefined, { language: null, theme: null, citation: null }],
  [null, { language: null, theme: null, citation: null }],
  ['dark', { language: null, theme: null, citation: null }],
  [
    { language: 'zh', theme: 'dark', more: 1 },
    { language: 'zh', theme: 'dark', citation: null },
  ],
  [{ citation: 'bibtex' }, { language: null, theme: null, citation: 'bibtex' }],
  [
    { language: 'fr', theme: {} },
    { language: null, theme: null, citation: null },
  ],
])('reads %j as %j', (stored, settings) => {
  expect(parseSettings(stored)).toEqual(settings);
});
