import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { drawn, nameOf } from './map';
import { addressHas, eachOpened, told } from './opened';

const folder = mkdtempSync(join(tmpdir(), 'wenmai-curated-'));
afterAll(() => rmSync(folder, { recursive: true }));

let page: Page;
eachOpened((opened) => (page = opened));

const ONE = { id: 'programme:千万工程', name: '千万工程' };
const OTHER = { id: 'programme:八八战略', name: '八八战略' };
const card = () => page.getByTestId('entity-card');
const changes = () => page.getByTestId('changes');

/** Go to the card of a name; the sum of its variants' counts. */
async function mentionsOf({ id, name }: typeof ONE): Promise<number> {
  await page.evaluate((id) => (location.hash = `#entity=${encodeURIComponent(id)}`), id);
  await card().getByRole('heading', { level: 2, name, exact: true }).waitFor();
  await card().locator('dd.variants .num').first().waitFor();
  return sum();
}
async function sum(): Promise<number> {
  const counts = await card().locator('dd.variants').first().locator('.num').allTextContents();
  return counts.reduce((total, count) => total + Number(count.replace(/\D/gu, '')), 0);
}
async function curate(deed: string): Promise<void> {
  await card().getByTestId('curate').click();
  await page.getByRole('menuitem', { name: deed }).click();
}
const count = (n: number) => expect.poll(sum, { timeout: 10_000 }).toBe(n);
/** Take everything back, so that the next test begins with the sample as it was built. */
async function takeAllBack(): Promise<void> {
  if (!(await page.getByTestId('curated').isVisible())) return;
  await page.keyboard.press('Escape');
  await page.getByTestId('curated').click();
  await changes().getByRole('button', { name: '全部收回' }).click();
  await page.getByTestId('curated').waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
}

// Runs before the page is closed; a test that failed leaves nothing to the next.
afterEach(takeAllBack);

describe('names put right', () => {
  it('merges two from a card: counts add up, undo, redo and reload keep to it, and a build with the file gives the same', async () => {
    const other = await mentionsOf(OTHER);
    const one = await mentionsOf(ONE);
    await curate('合并到…');
    const window = page.getByTestId('curate-window');
    await window.getByRole('searchbox').fill(OTHER.name);
    await window.getByRole('radio', { name: OTHER.name }).first().check();
    await told(page, `已整理：“${ONE.name}”并入“${OTHER.name}”`, () => page.keyboard.press('Enter'));
    await card().getByRole('heading', { level: 2, name: OTHER.name, exact: true }).waitFor();
    await addressHas(page, 'entity', OTHER.id);
    await count(one + other);
    await card().getByTestId('curated-by').getByText(`“${ONE.name}”并入“${OTHER.name}”`).waitFor();
    await page.getByTestId('curated').getByText('已整理 1').waitFor();

    await page.getByTestId('curated').click();
    await changes().getByRole('button', { name: '撤销' }).click();
    await page.getByTestId('curated').waitFor({ state: 'detached' });
    await changes().getByRole('button', { name: '重做' }).click();
    await changes().getByTestId('change').waitFor();
    await page.keyboard.press('Escape');

    await page.reload();
    await drawn(page);
    expect(await mentionsOf(OTHER)).toBe(one + other);
    await page.evaluate((id) => (location.hash = `#entity=${encodeURIComponent(id)}`), ONE.id);
    await card().getByRole('heading', { level: 2, name: OTHER.name, exact: true }).waitFor();

    await page.getByTestId('curated').click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      changes().getByRole('button', { name: '导出文本' }).click(),
    ]);
    const path = join(folder, 'curation.txt');
    await file.saveAs(path);
    expect(readFileSync(path, 'utf8')).toBe(`wenmai-curation\t1\nmerge\t${ONE.id}\tinto\t${OTHER.id}\n`);
    const wenmai = (...args: string[]) => execFileSync(process.execPath, ['graph/node/bin.mjs', ...args]);
    const pack = join(folder, 'curated.wenmai');
    wenmai('build', 'assets/sample', '-qo', pack, '--curation', path);
    wenmai('export', pack, '--format', 'jsonl', '--out', folder);
    const entities = readFileSync(join(folder, 'entities.jsonl'), 'utf8').trim().split('\n');
    const built = entities.map((line) => JSON.parse(line) as { id: string; mentions: number });
    expect(built.find(({ id }) => id === OTHER.id)).toMatchObject({ mentions: one + other });
    expect(built.some(({ id }) => id === ONE.id)).toBe(false);

    await changes().getByRole('button', { name: /^收回/u }).click();
    await page.getByTestId('curated').waitFor({ state: 'detached' });
  });

  it('hides a name from the map and the list, and the message brings it back', async () => {
    await mentionsOf(ONE);
    const shown = async () => {
      const { nodes } = await drawn(page);
      return (await Promise.all(nodes.map((node) => nameOf(page, node)))).includes(ONE.name);
    };
    expect(await shown()).toBe(true);
    await curate('隐藏');
    await page.getByText(`已整理：隐藏“${ONE.name}”`).waitFor();
    await addressHas(page, 'entity', null);
    await expect.poll(shown).toBe(false);
    await page.keyboard.press('2');
    await page.getByTestId('list').getByRole('row').nth(2).waitFor();
    expect(await page.getByTestId('list').getByText(ONE.name, { exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: '撤销', exact: true }).last().click();
    await page.getByTestId('list').getByText(ONE.name, { exact: true }).first().waitFor();
  });

  it('renames, retypes, adds a variant and splits, by keys alone', async () => {
    await mentionsOf(ONE);
    await card().getByTestId('curate').focus();
    await page.keyboard.press('Enter');
    for (const _ of ['merge', 'split']) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByTestId('curate-window').getByRole('textbox').waitFor();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('千村工程');
    await page.keyboard.press('Enter');
    await card().getByRole('heading', { level: 2, name: '千村工程', exact: true }).waitFor();
    await curate('改类…');
    await page.getByTestId('curate-window').getByRole('radio', { name: '提法' }).check();
    await page.keyboard.press('Enter');
    await addressHas(page, 'entity', 'tifa:千村工程');
    await curate('加变体…');
    await page.keyboard.type('世上无此言');
    await told(page, '没有改动：这些词语没有在这里出现。', () => page.keyboard.press('Enter'));
    await page.keyboard.press('Escape');
    await curate('拆分…');
    const window = page.getByTestId('curate-window');
    await window.getByRole('checkbox').first().check();
    await window.getByRole('textbox').fill('另一工程');
    await window.getByRole('button', { name: '确定' }).click();
    await page.getByText('归“另一工程”').first().waitFor();
    await page.evaluate(() => (location.hash = `#entity=${encodeURIComponent('tifa:另一工程')}`));
    await card().getByRole('heading', { level: 2, name: '另一工程', exact: true }).waitFor();
  });

  it('takes a file in, tells what of it cannot be read, and marks the pack in the library', async () => {
    await mentionsOf(ONE);
    await curate('整理记录…');
    const text = `wenmai-curation\t1\nhide\t${OTHER.id}\nhide\torg:别处\nhide nothing\nhide\torg:别处\n`;
    await page
      .getByTestId('curation-file')
      .setInputFiles({ name: '整理.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await page.getByTestId('imported').getByText('第 4 行').waitFor();
    await changes().getByText('没有改动：这个资料包里没有这个名称。').first().waitFor();
    expect(await changes().getByTestId('change').count()).toBe(3);
    await page.keyboard.press('Escape');
    await page.getByTestId('library-button').click();
    await page.getByTestId('library').getByText('已整理 3').waitFor();
    await page.keyboard.press('Escape');
  });
});
