// node assets/icon/render.mjs: draws the mark at the sizes that browsers ask for.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../../graph/node/setup.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const mark = readFileSync(join(HERE, 'mark.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: chromiumPath() ?? undefined, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${mark}`);
  await page.screenshot({ path: join(HERE, '..', 'public', 'icon', `${size}.png`), omitBackground: true });
}
await browser.close();
