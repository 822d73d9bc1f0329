import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { colours } from './map';
import { eachOpened } from './opened';

let page: Page;
eachOpened((opened) => (page = opened));

it.each(['light', 'dark'] as const)(
  'draws names in the colours of their types in the %s theme',
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.reload();
    expect(new Set(await colours(page)).size).toBeGreaterThan(3);
  },
);
