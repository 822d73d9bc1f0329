import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fixturePack } from '../../fixtures/graph';
import { temporaryProfile } from '../chromium';
import { fileOf } from '../files';
import { drawn } from '../map';
import { inFirefox } from './opened';
import type { FoxPage } from './page';

const folder = temporaryProfile();
afterAll(folder.remove);

/** The file of a pack on the disk. */
function onDisk(title: string): string {
  const path = join(folder.path, `${title}.wenmai`);
  writeFileSync(path, fileOf(title, fixturePack(undefined, title)).buffer);
  return path;
}

async function addPack(page: FoxPage, path: string): Promise<void> {
  await drawn(page);
  await page.click('[data-testid=library-button]');
  await page.text('[role=dialog] [data-testid=library]');
  await page.setFile('[data-testid=pack-file]', path);
}

inFirefox('the pages', (firefox) => {
  it('opens a pack from a file, and keeps it with language and theme over a restart', async () => {
    const page = await firefox().open('explorer.html');
    await addPack(page, onDisk('留下的'));
    await page.text('[data-testid=library-button]', '留下的');
    const options = await firefox().open('options.html');
    await options.text('[data-testid=pack]', '留下的');
    await options.click('label', 'English');
    await options.click('label', 'dark');
    await page.until(() => document.documentElement.lang === 'en');
    await options.screenshot('options');

    await firefox().restart();
    const again = await firefox().open('explorer.html');
    await again.text('[data-testid=library-button]', '留下的');
    expect((await drawn(again)).nodes.length).toBeGreaterThan(0);
    const { lang, dark } = await again.evaluate(() => ({
      lang: document.documentElement.lang,
      dark: getComputedStyle(document.body).colorScheme,
    }));
    expect([lang, dark]).toEqual(['en', 'dark']);
    await again.screenshot('explorer-dark');
  });

  it('refuses a damaged file with findings', async () => {
    const path = join(folder.path, 'damaged.wenmai');
    writeFileSync(path, '文脉');
    const page = await firefox().open('explorer.html');
    await addPack(page, path);
    expect(await page.text('[data-testid=findings]')).toContain('damaged.wenmai');
  });

  it('looks a name up in the page of the sidebar', async () => {
    const page = await firefox().open(`sidepanel.html#words=${encodeURIComponent('湖州')}`);
    await page.click('[data-testid=look-up] a', '湖州市');
    await page.text('[data-testid=entity-card] [data-testid=passage] mark');
    await page.screenshot('sidepanel');
  });
});
