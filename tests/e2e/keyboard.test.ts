import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { addressHas, at, eachOpened } from './opened';

let page: Page;
eachOpened((opened) => (page = opened));

const menu = () => page.getByTestId('menu');

describe('by keyboard', () => {
  it('steps from name to name, opens card, network and menu, and gives the focus back', async () => {
    await page.getByTestId('map').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByTestId('entity-card').waitFor();
    const id = at(page, 'entity')!;
    await page.keyboard.press('Shift+Enter');
    await addressHas(page, 'centre', id);
    await page.keyboard.press('Shift+Enter');
    await addressHas(page, 'centre', null);
    await page.keyboard.press('Shift+F10');
    await menu().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await addressHas(page, 'expand', id);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('map');
    await page.keyboard.press('Shift+F10');
    await menu().waitFor();
    await page.keyboard.press('Escape');
    await menu().waitFor({ state: 'detached' });
    await page.keyboard.press('e');
    await addressHas(page, 'expand', null);
    await page.keyboard.press('h');
    await addressHas(page, 'without', id);
  });

  it('lists every key on the sheet', async () => {
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog');
    await sheet.waitFor();
    for (const key of ['/', 'Esc', 'Ctrl+Z', 'L', '⇧+F10', 'W', 'O', 'C'])
      expect(await sheet.locator('kbd', { hasText: key }).count()).toBeGreaterThan(0);
  });
});
