import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { clickMap, drawn, nameOf } from './map';
import { addressHas, addressNames, at, clipboard, contentOf, eachOpened, told } from './opened';

let page: Page;
eachOpened((opened) => (page = opened));

const card = () => page.getByTestId('selection-card');

/** Ends of an edge of the map, chosen together; their names. */
async function chooseTwo(): Promise<string[]> {
  const [edge] = (await drawn(page)).edges;
  const ends = edge!.split('-');
  const names = await Promise.all(ends.map((node) => nameOf(page, node)));
  for (const node of ends) await clickMap(page, 'node', node, { modifiers: ['Shift'] });
  await card().getByTestId('selection-links').waitFor();
  return names;
}

describe('several names that are chosen', () => {
  it('are listed with their links, whom they meet, and the passages that hold two of them', async () => {
    const names = await chooseTwo();
    for (const name of names) expect(await card().textContent()).toContain(name);
    await card().getByTestId('selection-links').getByRole('link').first().waitFor();
    expect(await card().getByTestId('selection-links').getByRole('link').count()).toBe(1);
    await card().getByTestId('selection-common').getByRole('link').first().waitFor();
    await card().getByTestId('passage').first().waitFor();
    for (const passage of await card().getByTestId('passage').all())
      expect(await passage.locator('mark').count()).toBeGreaterThan(1);
    await card().getByTestId('passage').first().click();
    await page.getByTestId('quote').first().waitFor();
    await page.goBack();
    await card().getByTestId('selection-links').getByRole('link').first().click();
    await page.getByTestId('edge-card').waitFor();
  });

  it('are let go one by one, by keys', async () => {
    const names = await chooseTwo();
    await card()
      .getByRole('button', { name: `不选“${names[0]}”` })
      .focus();
    await page.keyboard.press('Enter');
    await page.getByTestId('entity-card').getByRole('heading', { level: 2, name: names[1]! }).waitFor();
  });

  it('are copied and exported', async () => {
    const names = await chooseTwo();
    await told(page, '已复制 2 个名称', () => card().getByRole('button', { name: '复制名称' }).click());
    expect((await clipboard(page)).split('\n').sort()).toEqual(names.toSorted());
    await card().getByTestId('export').click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: '名称表（CSV）' }).click(),
    ]);
    const text = (await contentOf(file)).toString();
    for (const name of names) expect(text).toContain(name);
    expect(text.trim().split('\n')).toHaveLength(3);
  });

  it('are fixed, joined by a path, hidden', async () => {
    await chooseTwo();
    await card().getByRole('button', { name: '固定' }).click();
    await addressNames(page, 'pins');
    await card().getByRole('button', { name: '两者之间的路径' }).click();
    await page.getByTestId('path').getByRole('link').first().waitFor();
    await page.getByRole('button', { name: '清除路径' }).click();
    await card().getByRole('button', { name: '隐藏' }).click();
    await card().waitFor({ state: 'detached' });
    await addressNames(page, 'without');
    await addressHas(page, 'entity', null);
    expect(at(page, 'pins')).toBeNull();
  });
});
