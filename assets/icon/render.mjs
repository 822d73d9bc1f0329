// node assets/icon/render.mjs: draws the mark at the sizes that browsers ask for, and in grey for where it rests.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../../graph/node/setup.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const mark = readFileSync(join(HERE, 'mark.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: chromiumPath() ?? undefined, args: ['--no-sandbox'] });
const page = await browser.newPage();
async function draw(size, name, filter) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;filter:${filter}}</style>${mark}`);
  await page.screenshot({ path: join(HERE, '..', 'public', 'icon', `${name}.png`), omitBackground: true });
}
for (const size of [16, 32, 48, 128]) await draw(size, `${size}`, 'none');
for (const size of [16, 32]) await draw(size, `rest-${size}`, 'grayscale(1) opacity(0.6)');
await browser.close();
