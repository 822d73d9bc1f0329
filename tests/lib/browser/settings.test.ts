import { expect, it } from 'vitest';
import { parseSettings } from '../../../lib/browser/settings';

it.each([
  [undefined, { language: null, theme: null, citation: null, recent: [], unmarked: [] }],
  [null, { language: null, theme: null, citation: null, recent: [], unmarked: [] }],
  ['dark', { language: null, theme: null, citation: null, recent: [], unmarked: [] }],
  [
    { language: 'zh', theme: 'dark', more: 1 },
    { language: 'zh', theme: 'dark', citation: null, recent: [], unmarked: [] },
  ],
  [
    { citation: 'bibtex', recent: ['湖州'], unmarked: ['law'] },
    { language: null, theme: null, citation: 'bibtex', recent: ['湖州'], unmarked: ['law'] },
  ],
  [
    { language: 'fr', theme: {} },
    { language: null, theme: null, citation: null, recent: [], unmarked: [] },
  ],
])('reads %j as %j', (stored, settings) => {
  expect(parseSettings(stored)).toEqual(settings);
});
