import { createHash } from 'node:crypto';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Pack } from '../../lib/model/types';
import { encode } from '../../lib/pack/encode';
import { fixtureGraph, fixturePack } from '../fixtures/graph';
import { CHROME } from './built';
import { Chromium, temporaryProfile } from './chromium';
import { fileOf, pick } from './files';
import { drawn } from './map';
import { addressNames } from './opened';

const small = (city: string, title: string): Pack =>
  fixturePack(
    fixtureGraph(`
+ place ${city} | city | level=city
+ programme 千万工程
=== a.txt | 一份 |
# 一篇
[${city}](place)推进[千万工程](programme)。
`),
    title,
  );

const profile = temporaryProfile();
const installed = temporaryProfile();
const extension = join(installed.path, 'extension');
afterAll(() => {
  profile.remove();
  installed.remove();
});
beforeAll(() => cpSync(CHROME, extension, { recursive: true }));

/** What the build does: the packs it brings along, and their list. */
function bring(packs: Readonly<Record<string, Pack>>): void {
  const rows = Object.entries(packs).map(([file, pack]) => {
    const bytes = encode(pack);
    writeFileSync(join(extension, 'packs', file), bytes);
    return { file, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
  writeFileSync(join(extension, 'packs', 'index.json'), JSON.stringify(rows));
}

async function packsAfterStart(act?: (page: Awaited<ReturnType<Chromium['open']>>) => Promise<void>) {
  const browser = await Chromium.launch(profile.path, { extension });
  const page = await browser.open('explorer.html');
  // The address names the pack once what came along has been seen to.
  await addressNames(page, 'pack');
  await drawn(page);
  await act?.(page);
  const open = await page.getByTestId('library-button').textContent();
  await page.goto(`${browser.origin}/options.html`);
  await page.getByTestId('pack').first().waitFor();
  const titles = await page.getByTestId('pack').locator('.title').allTextContents();
  expect(browser.troubles).toEqual([]);
  await browser.close();
  return { open: open!.trim(), titles: titles.map((title) => title.trim().split(/\s/u)[0]) };
}

it('replaces its own sample with an update, touches no other, and opens what was built for the reader', async () => {
  bring({ 'sample.wenmai': { ...small('杭州市', '旧示例'), sample: true } });
  const first = await packsAfterStart(async (page) => {
    await page.getByTestId('library-button').click();
    await pick(page, fileOf('mine.wenmai', small('宁波市', '我的')));
    await page.getByText('已打开“我的”').waitFor();
  });
  expect(first).toEqual({ open: '我的', titles: ['我的', '旧示例'] });

  bring({ 'sample.wenmai': { ...small('温州市', '新示例'), sample: true } });
  expect(await packsAfterStart()).toEqual({ open: '我的', titles: ['我的', '新示例'] });

  bring({
    'documents.wenmai': small('湖州市', '我的文献'),
    'sample.wenmai': { ...small('温州市', '新示例'), sample: true },
  });
  expect(await packsAfterStart()).toEqual({ open: '我的文献', titles: ['我的文献', '我的', '新示例'] });
});
