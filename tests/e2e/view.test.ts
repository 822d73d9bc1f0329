import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Download, Page } from 'playwright-core';
import { Chromium, temporaryProfile } from './chromium';
import { fileOf } from './files';
import { largePack } from '../fixtures/large';
import { clickMap, drawn, nameOf, placesOf, pointOf } from './map';

const profile = temporaryProfile();
let browser: Chromium;
let page: Page;

beforeAll(async () => {
  browser = await Chromium.launch(profile.path);
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(async () => {
  await browser.close();
  profile.remove();
});
beforeEach(async () => {
  page = await browser.open('explorer.html');
  await drawn(page);
});
afterEach(async () => {
  expect(browser.troubles).toEqual([]);
  await page.close();
});

/** The fields of the address. */
const address = () => new URLSearchParams(new URL(page.url()).hash.slice(1).replaceAll('+', '%2B'));
const at = (field: string) => address().get(field);
const addressHas = (field: string, value: string | null) =>
  page.waitForFunction(
    ([field, value]) => new URLSearchParams(location.hash.slice(1).replaceAll('+', '%2B')).get(field!) === value,
    [field, value],
  );
const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
const menu = () => page.getByTestId('menu');
const menuItem = (name: string) => menu().getByRole('menuitem', { name: new RegExp(name, 'u') });
async function contentOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
const idOf = async (node: string) => {
  await clickMap(page, 'node', node);
  await page.getByTestId('entity-card').waitFor();
  return at('entity')!;
};

describe('undo and redo', () => {
  it('take back every change of the view and bring it again, by keys, buttons and the browser alike', async () => {
    const [node] = (await drawn(page)).nodes;
    const id = await idOf(node!);
    await page
      .getByRole('button', { name: /^人物，/u })
      .first()
      .click();
    await addressHas('hide', 'person');
    await page.keyboard.press('Control+z');
    await addressHas('hide', null);
    expect(at('entity')).toBe(id);
    await page.getByRole('button', { name: '撤销' }).first().click();
    await addressHas('entity', null);
    expect(await page.getByRole('button', { name: '撤销' }).first().isDisabled()).toBe(true);
    await page.keyboard.press('Control+Shift+z');
    await addressHas('entity', id);
    await page.goForward();
    await addressHas('hide', 'person');
    expect(await page.getByRole('button', { name: '重做' }).first().isDisabled()).toBe(true);
  });

  it('bring a name that was dragged back to where it was', async () => {
    const [node] = (await drawn(page)).nodes;
    const before = (await placesOf(page))[node!];
    const { x, y } = await pointOf(page, node!);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 30, y + 40, { steps: 4 });
    await page.mouse.up();
    await page.waitForFunction(() => location.hash.includes('pins='));
    expect((await placesOf(page))[node!]).not.toEqual(before);
    await page.reload();
    await drawn(page);
    expect((await placesOf(page))[node!]).not.toEqual(before);
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => !location.hash.includes('pins='));
    expect((await placesOf(page))[node!]).toEqual(before);
  });
});

describe('the address', () => {
  it('restores the whole view on reload', async () => {
    const [first, second] = (await drawn(page)).nodes;
    const [a, b] = [await idOf(first!), await idOf(second!)];
    const hash = new URLSearchParams({ centre: a, depth: '2', hide: 'law', count: '2', measure: 'npmi', entity: b });
    await page.goto(`${page.url().split('#')[0]}#${hash.toString().replaceAll('+', '%20')}`);
    await page.reload();
    const before = await drawn(page);
    expect(await page.getByTestId('ego').isVisible()).toBe(true);
    await page.reload();
    expect(await drawn(page)).toEqual(before);
    expect(at('measure')).toBe('npmi');
  });

  it('says what it does not understand or the pack has not, and shows the rest', async () => {
    const base = page.url().split('#')[0];
    await page.goto(`${base}#tab=list&measure=%3Cscript%3E&nonsense=1&without=place:nowhere`);
    await page.reload();
    await page.getByTestId('list').waitFor();
    const told = page.getByRole('status').filter({ hasText: '已略过' });
    await told.waitFor();
    expect(await told.textContent()).toContain('measure、nonsense');
    expect(await told.textContent()).toContain('1 项');
    expect(at('without')).toBeNull();
  });
});

describe('the reader', () => {
  it('is where it was after a card or another article was opened, by back and on reload', async () => {
    const reader = page.getByTestId('reader');
    const isAt = (top: number) =>
      page.waitForFunction(
        (top) => Math.round(document.querySelector('[data-testid=reader]')?.scrollTop ?? -1) === top,
        top,
      );
    const scrollTo = async (top: number) => {
      await reader.evaluate(
        (element, top) =>
          new Promise<void>((done) => {
            element.addEventListener('scrollend', () => done(), { once: true });
            element.scrollTo({ top });
          }),
        top,
      );
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    };
    await page.keyboard.press('3');
    await reader.getByRole('heading', { level: 1 }).waitFor();
    await page.setViewportSize({ width: 1280, height: 400 });
    await scrollTo(150);
    const article = at('article');
    // A click of the test's own would scroll to the link first.
    await reader
      .getByRole('link')
      .last()
      .evaluate((link: HTMLAnchorElement) => link.click());
    await page.getByTestId('entity-card').waitFor();
    await scrollTo(40);
    await page.goBack();
    await addressHas('entity', null);
    await isAt(150);
    await page.goForward();
    await isAt(40);
    await page.getByTestId('passage').last().click();
    await page.getByTestId('quote').waitFor();
    await page.goBack();
    await addressHas('article', article);
    await isAt(40);
    await page.reload();
    await reader.getByRole('heading', { level: 1 }).waitFor();
    await isAt(40);
  });
});

describe('a name on the map', () => {
  it('opens its network by a double click, one step or two, and goes back', async () => {
    const { nodes } = await drawn(page);
    const { x, y } = await pointOf(page, nodes[0]!);
    await page.mouse.dblclick(x, y);
    await page.getByTestId('ego').waitFor();
    const one = await drawn(page);
    expect(one.edges.filter((edge) => edge.split('-').includes(nodes[0]!))).toHaveLength(one.nodes.length - 1);
    await page.getByTestId('ego').getByText('两步').click();
    await addressHas('depth', '2');
    expect((await drawn(page)).nodes.length).toBeGreaterThan(one.nodes.length);
    await page.getByTestId('ego').getByRole('button', { name: '返回全图' }).first().click();
    await addressHas('centre', null);
    expect((await drawn(page)).nodes.toSorted()).toEqual(nodes.toSorted());
    // The double click was one step, the depth and the way back one each.
    for (let i = 0; i < 3; i++) await page.keyboard.press('Control+z');
    await addressHas('entity', null);
  });

  it('has a menu by the right button: hide, expand, pin, path, card, link', async () => {
    const { nodes } = await drawn(page);
    const places = await placesOf(page);
    await clickMap(page, 'node', nodes[0]!, { button: 'right' });
    await menuItem('展开').click();
    await page.waitForFunction(() => location.hash.includes('expand='));
    const more = await placesOf(page);
    expect(Object.keys(more).length).toBeGreaterThan(nodes.length);
    for (const node of nodes) expect(more[node]).toEqual(places[node]);

    await clickMap(page, 'node', nodes[1]!, { button: 'right' });
    await menuItem('隐藏').click();
    await page.waitForFunction(() => location.hash.includes('without='));
    const left = await placesOf(page);
    expect(left[nodes[1]!]).toBeUndefined();
    expect(left[nodes[2]!]).toEqual(places[nodes[2]!]);

    await clickMap(page, 'node', nodes[2]!, { button: 'right' });
    await menuItem('固定').click();
    await page.waitForFunction(() => location.hash.includes('pins='));
    await clickMap(page, 'node', nodes[2]!, { button: 'right' });
    await menuItem('取消固定').click();
    await page.waitForFunction(() => !location.hash.includes('pins='));

    await clickMap(page, 'node', nodes[2]!, { button: 'right' });
    await menuItem('打开名称卡').click();
    await page.getByTestId('entity-card').waitFor();
  });

  it('leads by the strongest path to another that is chosen next', async () => {
    const { nodes } = await drawn(page);
    await clickMap(page, 'node', nodes[0]!, { button: 'right' });
    await menuItem('由此寻路').click();
    await page.getByTestId('path').getByText('再选一个').waitFor();
    await clickMap(page, 'node', nodes.at(-1)!);
    const path = page.getByTestId('path');
    await path.getByRole('link').first().waitFor();
    const text = await path.textContent();
    for (const end of [nodes[0]!, nodes.at(-1)!]) expect(text).toContain(await nameOf(page, end));
    expect(await path.getByRole('link').count()).toBeLessThanOrEqual(4);
    await page.reload();
    await path.getByRole('link').first().click();
    await page.getByTestId('edge-card').waitFor();
    await page.keyboard.press('Escape');
    await path.waitFor({ state: 'detached' });
  });

  it('is chosen with others by Shift; the bar hides them, fixes them or leaves them alone', async () => {
    const { nodes } = await drawn(page);
    for (const node of nodes.slice(0, 3)) await clickMap(page, 'node', node, { modifiers: ['Shift'] });
    const bar = page.getByTestId('selection');
    await bar.getByText('已选 3 个').waitFor();
    await bar.getByRole('button', { name: '只看这些' }).click();
    await page.waitForFunction(() => location.hash.includes('only='));
    expect((await drawn(page)).nodes.toSorted()).toEqual(nodes.slice(0, 3).toSorted());
    await page.keyboard.press('Control+z');
    await bar.getByRole('button', { name: '隐藏' }).click();
    await bar.waitFor({ state: 'detached' });
    const left = (await drawn(page)).nodes;
    for (const node of nodes.slice(0, 3)) expect(left).not.toContain(node);
  });
});

describe('a lasso', () => {
  /** Draw a line around nodes, from a free corner of the map. */
  async function surround(nodes: readonly string[]) {
    const points = await Promise.all(nodes.map((node) => pointOf(page, node)));
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const corners = [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ].map(([x, y]) => [x! + (x === left ? -20 : 20), y! + (y === top ? -20 : 20)] as const);
    await page.mouse.move(...corners[0]!);
    await page.mouse.down();
    for (const corner of corners.slice(1)) await page.mouse.move(...corner, { steps: 3 });
    await page.mouse.up();
  }

  it('chooses the names inside it, and does not move the map', async () => {
    const { nodes } = await drawn(page);
    const before = await pointOf(page, nodes[0]!);
    await page.getByRole('button', { name: '套索' }).click();
    await surround(nodes);
    await page.getByTestId('selection').getByText(`已选 ${nodes.length} 个`).waitFor();
    expect(await pointOf(page, nodes[0]!)).toEqual(before);
    await page.keyboard.press('Control+z');
    await addressHas('entity', null);
  });

  it('is drawn with Shift from a free spot, and adds to what is chosen', async () => {
    const { nodes } = await drawn(page);
    const id = await idOf(nodes[0]!);
    await page.keyboard.down('Shift');
    await surround(nodes);
    await page.keyboard.up('Shift');
    await page.getByTestId('selection').getByText(`已选 ${nodes.length} 个`).waitFor();
    expect(at('entity')).toBe(id);
  });
});

describe('by keyboard', () => {
  it('steps from name to name, opens card, network and menu, and gives the focus back', async () => {
    await page.getByTestId('map').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByTestId('entity-card').waitFor();
    const id = at('entity')!;
    await page.keyboard.press('Shift+Enter');
    await addressHas('centre', id);
    await page.keyboard.press('Shift+Enter');
    await addressHas('centre', null);
    await page.keyboard.press('Shift+F10');
    await menu().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await addressHas('expand', id);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('map');
    await page.keyboard.press('Shift+F10');
    await menu().waitFor();
    await page.keyboard.press('Escape');
    await menu().waitFor({ state: 'detached' });
    await page.keyboard.press('e');
    await addressHas('expand', null);
    await page.keyboard.press('h');
    await addressHas('without', id);
  });

  it('lists every key on the sheet', async () => {
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog');
    await sheet.waitFor();
    for (const key of ['/', 'Esc', 'Ctrl+Z', 'L', '⇧+F10', 'W', 'O', 'C'])
      expect(await sheet.locator('kbd', { hasText: key }).count()).toBeGreaterThan(0);
  });
});

describe('the filters', () => {
  it('confine all counts to a column and a document', async () => {
    const all = (await drawn(page)).nodes.length;
    await page.getByText('更多筛选').click();
    const documents = page.getByTestId('document');
    const option = await documents.locator('option').nth(1).getAttribute('value');
    await documents.selectOption(option!);
    await addressHas('document', option);
    await page.getByText('重新计数').waitFor({ state: 'detached' });
    expect((await drawn(page)).nodes.length).not.toBe(all);
    await page.getByTestId('reset-filters').click();
    await addressHas('document', null);
    expect((await drawn(page)).nodes.length).toBe(all);
  });

  it('say which of them to loosen where nothing is left, and do it', async () => {
    await page.getByText('更多筛选').click();
    await page.getByTestId('least-count').fill('500');
    await page.getByTestId('loosen').getByRole('button', { name: '同现次数' }).click();
    await addressHas('count', null);
    expect((await drawn(page)).nodes.length).toBeGreaterThan(0);
    await page.keyboard.press('Control+z');
    await addressHas('count', '500');
  });

  it('make one step of a slider, however far it moves, and keep where it stopped', async () => {
    const slider = page.getByRole('slider');
    await slider.focus();
    for (let i = 0; i < 30; i++) await page.keyboard.press('ArrowLeft', { delay: 0 });
    const value = await slider.getAttribute('aria-valuetext');
    await page.reload();
    await drawn(page);
    expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toBe(value);
    await page.keyboard.press('Control+z');
    await addressHas('min', null);
  });

  it('are all told by the method that is copied', async () => {
    await page.getByText('更多筛选').click();
    await page.getByTestId('least-mentions').fill('3');
    await page.getByRole('checkbox', { name: /村社区/u }).uncheck();
    await page.getByText('NPMI', { exact: true }).click();
    await page.getByRole('button', { name: '复制方法' }).click();
    await page.getByText('已复制方法').waitFor();
    const method = await clipboard();
    for (const words of ['提及 3 次', '不含村社区', 'NPMI = ']) expect(method).toContain(words);
  });
});

describe('communities', () => {
  it('lie behind the names, move with the map, and give their names to choose', async () => {
    await page.getByTestId('communities-switch').check();
    await addressHas('groups', '1');
    const areas = page.getByTestId('communities').locator('path');
    expect(await areas.count()).toBeGreaterThan(1);
    const before = (await areas.first().boundingBox())!;
    await page.getByTestId('map').focus();
    await page.keyboard.press('Shift+ArrowRight');
    await drawn(page);
    expect((await areas.first().boundingBox())!.x).toBeLessThan(before.x);
    await page.getByTitle('选中其中的名称').first().click();
    await page.getByTestId('selection').waitFor();
    await page.keyboard.press('g');
    await page.getByTestId('communities').waitFor({ state: 'detached' });
  });
});

describe('a link', () => {
  it('is copied with the content hash, and pasted into the search box opens its view', async () => {
    const [node] = (await drawn(page)).nodes;
    const id = await idOf(node!);
    await page.keyboard.press('l');
    await page.getByText('已复制链接').waitFor();
    const link = await clipboard();
    expect(link).toMatch(/^wenmai:[0-9a-f]{64}#entity=/u);
    await page.keyboard.press('Escape');
    await addressHas('entity', null);
    await page.getByTestId('search').fill(link);
    await addressHas('entity', id);
    expect(await page.getByTestId('search').inputValue()).toBe('');
  });

  it('opens its view from the side panel too', async () => {
    const hash = address().get('pack')!;
    const panel = await browser.open('sidepanel.html');
    await panel.getByTestId('search').and(panel.locator(':enabled')).fill(`wenmai:${hash}#tab=list`);
    await page.waitForFunction(() => location.hash.includes('tab=list'));
    await panel.close();
  });

  it('names the pack that is missing', async () => {
    await page.getByTestId('search').fill(`wenmai:${'feed'.repeat(16)}#tab=list`);
    await page.getByText('feedfeedfeed').waitFor();
    expect(at('tab')).toBeNull();
  });
});

describe('the list', () => {
  it('has the choice of the map and gives it back, sorted as the address says', async () => {
    const [node] = (await drawn(page)).nodes;
    const id = await idOf(node!);
    await page.keyboard.press('2');
    const list = page.getByTestId('list');
    await list.locator('.chosen').first().waitFor();
    expect(await list.locator('.chosen').textContent()).toContain(await nameOf(page, node!));
    await list.getByRole('button', { name: '篇数' }).click();
    await addressHas('sort', 'articles');
    await list.getByRole('checkbox').nth(3).check();
    await page.waitForFunction(() => location.hash.includes('also='));
    expect(at('entity')).toBe(id);
    await page.reload();
    await list.getByText('已选 2 个').waitFor();
  });

  it('gives tables of names, links and quotes', async () => {
    await page.keyboard.press('2');
    for (const [kind, header] of [
      ['名称表', 'id,name,type'],
      ['关联表', 'source,source_name'],
      ['引文表', 'id,article,authors'],
    ] as const) {
      await page.getByTestId('list').getByTestId('export').click();
      const download = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: kind }).click();
      const text = (await contentOf(await download)).toString('utf8');
      expect(text.startsWith(`\ufeff${header}`)).toBe(true);
      expect(text.split('\r\n').length).toBeGreaterThan(10);
    }
  });
});

describe('a picture of the map', () => {
  async function saved(item: string): Promise<Buffer> {
    await page.getByTestId('export').first().click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: item, exact: true }).click();
    return contentOf(await download);
  }
  /** Width of a PNG, and whether its upper left corner lets through what is behind. */
  const look = (png: Buffer) =>
    page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(1, 1).getContext('2d')!;
      context.drawImage(image, 0, 0);
      return { width: image.width, clear: context.getImageData(0, 0, 1, 1).data[3] === 0 };
    }, png.toString('base64'));

  it('is saved as PNG in two sizes, with a ground or none', async () => {
    const { width } = (await page.getByTestId('map').boundingBox())!;
    expect(await look(await saved('图片（PNG）'))).toEqual({ width, clear: false });
    expect(await look(await saved('图片（PNG，两倍大，透明底）'))).toEqual({ width: 2 * width, clear: true });
  });

  it('is saved as SVG with every name in sight, the legend and the method', async () => {
    const svg = (await saved('图片（SVG）')).toString('utf8');
    const { nodes, edges } = await drawn(page);
    expect(svg.match(/<line /gu)).toHaveLength(edges.length);
    expect(svg).toContain(await nameOf(page, nodes[0]!));
    expect(svg).toContain('>地点</text>');
    expect(svg).toContain('共现');
    const wrong = await page.evaluate(
      (svg) => new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')?.textContent ?? null,
      svg,
    );
    expect(wrong).toBeNull();
  });
});

describe('a pack of fifty thousand names', () => {
  it('is listed to its end with few rows in the page, and sorted', async () => {
    const names = 50_000;
    await page.getByTestId('library-button').click();
    await page.getByTestId('pack-file').setInputFiles(fileOf('large.wenmai', largePack(names)));
    await page.getByRole('dialog').getByText('50,000 个名称').waitFor({ timeout: 30_000 });
    await page.keyboard.press('Escape');
    await page.keyboard.press('2');
    const list = page.getByTestId('list');
    await list.getByText('50,000 / 50,000').waitFor();
    await list.getByRole('button', { name: '名称', exact: true }).click();
    await addressHas('sort', 'name');
    await list.getByRole('button', { name: /^名称/u }).last().click();
    await addressHas('sort', '-name');
    await list.getByRole('row').filter({ hasText: '第50000号提法' }).waitFor();
    expect(await list.getByRole('row').count()).toBeLessThan(100);
    await page.evaluate(() => {
      const body = [...document.querySelectorAll('[data-testid=list] [role=rowgroup]')].at(-1)!;
      body.scrollTop = body.scrollHeight;
    });
    await list.getByRole('row').filter({ hasText: '第00001号提法' }).waitFor();
    expect(await list.getByRole('row').count()).toBeLessThan(100);
  });
});
