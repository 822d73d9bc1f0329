import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Pack } from '../../lib/model/types';
import { reportsPack } from '../fixtures/reports';
import { fileOf, pick } from './files';
import { drawn } from './map';
import { addressHas, at, contentOf, eachOpened } from './opened';

let pack: Pack;
beforeAll(async () => {
  pack = await reportsPack();
}, 60_000);

let page: Page;
eachOpened((opened) => (page = opened));
const places = () => page.getByTestId('places');
const column = async (n: number) =>
  (await places().locator(`tbody tr > :nth-child(${n})`).allTextContents()).map((text) => text.trim());

beforeEach(async () => {
  const library = page.getByTestId('library-button');
  if (!(await library.textContent())!.includes(pack.title)) {
    await library.click();
    await pick(page, fileOf('reports.wenmai', pack));
    await library.filter({ hasText: pack.title }).waitFor();
    await page.keyboard.press('Escape');
  }
  await drawn(page);
  await page.keyboard.press('6');
  await places().getByTestId('figure').first().waitFor();
});

describe('targets', () => {
  it('stand in a row a place, greatest first, gathered from what each report calls them', async () => {
    expect(await column(1)).toEqual(['温州市', '杭州市', '宁波市']);
    expect(await column(2)).toEqual(['6%以上', '5.5%左右', '5%—5.5%']);
    const gathered = await page.getByTestId('gathered').textContent();
    for (const way of ['地区生产总值增长', 'GDP增长', '经济增长']) expect(gathered).toContain(way);
    expect(await page.getByTestId('plot').locator('circle').count()).toBe(3);
  });

  it('are sorted by a head that is pressed, which the address keeps', async () => {
    await places().getByRole('button', { name: '数值' }).click();
    await addressHas(page, 'sort', '-value');
    expect(await column(1)).toEqual(['宁波市', '杭州市', '温州市']);
    await page.reload();
    await places().getByTestId('figure').first().waitFor();
    expect(await column(1)).toEqual(['宁波市', '杭州市', '温州市']);
  });

  it('open the words that say so', async () => {
    await places().getByRole('link', { name: 'GDP增长5%—5.5%' }).click();
    const quote = page.getByTestId('quote');
    await quote.waitFor();
    expect(await quote.textContent()).toContain('GDP增长5%—5.5%');
    expect(at(page, 'tab')).toBe('read');
  });

  it('align units, and are found by what was gathered', async () => {
    const list = page.getByTestId('indicators');
    await list.getByRole('searchbox').fill('粮食');
    await list.getByRole('link').first().click();
    await addressHas(page, 'indicator', '粮食产量:吨');
    expect(await column(1)).toEqual(['温州市', '宁波市']);
    expect(await column(2)).toEqual(['14亿斤左右', '60万吨']);
    await list.getByRole('searchbox').fill('GDP');
    await expect
      .poll(() => list.getByRole('link').allTextContents())
      .toEqual([expect.stringContaining('地区生产总值增长')]);
  });

  it('are a file of figures with their quotes', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('targets-csv').click()]);
    const lines = (await contentOf(download)).toString('utf8').trimEnd().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toContain('place,placeId,value,comparator,number,unit');
    expect(lines.slice(1).join()).toContain('GDP增长5%—5.5%');
  });

  it('say of a kind that the pack has none', async () => {
    await page.getByTestId('indicators').getByRole('radio').nth(1).check({ force: true });
    await addressHas(page, 'figures', 'result');
    await page.getByTestId('targets').getByText('没有写明数值的成效').waitFor();
  });
});
