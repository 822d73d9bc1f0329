import { expect, it } from 'vitest';
import { parseSettings } from '../../../lib/browser/settings';

it.each([
  [undefined, { language: null, theme: null, citation: null, recent: [] }],
  [null, { language: null, theme: null, citation: null, recent: [] }],
  ['dark', { language: null, theme: null, citation: null, recent: [] }],
  [
    { language: 'zh', theme: 'dark', more: 1 },
    { language: 'zh', theme: 'dark', citation: null, recent: [] },
  ],
  [
    { citation: 'bibtex', recent: ['湖州'] },
    { language: null, theme: null, citation: 'bibtex', recent: ['湖州'] },
  ],
  [
    { language: 'fr', theme: {} },
    { language: null, theme: null, citation: null, recent: [] },
  ],
])('reads %j as %j', (stored, settings) => {
  expect(parseSettings(stored)).toEqual(settings);
});
