import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { clickMap, drawn, nameOf, placesOf, pointOf } from './map';
import { addressHas, addressNames, at, choose, eachOpened } from './opened';

let page: Page;
eachOpened((opened) => (page = opened));

const menu = () => page.getByTestId('menu');
const menuItem = (name: string) => menu().getByRole('menuitem', { name: new RegExp(name, 'u') });

describe('a name on the map', () => {
  it('opens its network by a double click, one step or two, and goes back', async () => {
    const { nodes } = await drawn(page);
    const { x, y } = await pointOf(page, nodes[0]!);
    await page.mouse.dblclick(x, y);
    await page.getByTestId('ego').waitFor();
    const one = await drawn(page);
    expect(one.edges.filter((edge) => edge.split('-').includes(nodes[0]!))).toHaveLength(one.nodes.length - 1);
    await page.getByTestId('ego').getByText('两步').click();
    await addressHas(page, 'depth', '2');
    expect((await drawn(page)).nodes.length).toBeGreaterThan(one.nodes.length);
    await page.getByTestId('ego').getByRole('button', { name: '返回全图' }).first().click();
    await addressHas(page, 'centre', null);
    // The name that was clicked shows more of its own.
    expect((await drawn(page)).nodes).toEqual(expect.arrayContaining(nodes));
    // The double click was one step, the depth and the way back one each.
    for (let i = 0; i < 3; i++) await page.keyboard.press('Control+z');
    await addressHas(page, 'entity', null);
  });

  it('has a menu by the right button: hide, expand, pin, path, card, link', async () => {
    const { nodes } = await drawn(page);
    const places = await placesOf(page);
    await clickMap(page, 'node', nodes[0]!, { button: 'right' });
    await menuItem('展开').click();
    await addressNames(page, 'expand');
    const more = await placesOf(page);
    expect(Object.keys(more).length).toBeGreaterThan(nodes.length);
    for (const node of nodes) expect(more[node]).toEqual(places[node]);

    await clickMap(page, 'node', nodes[1]!, { button: 'right' });
    await menuItem('隐藏').click();
    await addressNames(page, 'without');
    const left = await placesOf(page);
    expect(left[nodes[1]!]).toBeUndefined();
    expect(left[nodes[2]!]).toEqual(places[nodes[2]!]);

    await clickMap(page, 'node', nodes[2]!, { button: 'right' });
    await menuItem('固定').click();
    await addressNames(page, 'pins');
    await clickMap(page, 'node', nodes[2]!, { button: 'right' });
    await menuItem('取消固定').click();
    await addressNames(page, 'pins', false);

    await clickMap(page, 'node', nodes[2]!, { button: 'right' });
    await menuItem('打开名称卡').click();
    await page.getByTestId('entity-card').waitFor();
  });

  it('has the same menu by a long press, which a finger that leaves does not close', async () => {
    const { x, y } = await pointOf(page, (await drawn(page)).nodes[0]!);
    const session = await page.context().newCDPSession(page);
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await menu().waitFor();
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await menuItem('展开').click();
    await addressNames(page, 'expand');
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
    await path.getByRole('link').first().waitFor();
    await path.getByRole('radio').nth(1).check({ force: true });
    await addressHas(page, 'way', '2');
    await page.getByTestId('map').focus();
    await page.keyboard.press('n');
    await addressHas(page, 'way', '3');
    await path.getByRole('button', { name: '各步' }).click();
    const steps = page.getByTestId('path-steps').getByRole('link');
    await expect.poll(() => steps.count()).toBe(await path.getByRole('link').count());
    for (const words of await steps.allTextContents()) expect(words).toMatch(/ → .*[1-9]\d* 段.*长 \d/su);
    await steps.first().click();
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
    await addressNames(page, 'only');
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
    await addressHas(page, 'entity', null);
  });

  it('is drawn with Shift from a free spot, and adds to what is chosen', async () => {
    const id = await choose(page, (await drawn(page)).nodes[0]!);
    const { nodes } = await drawn(page);
    await page.keyboard.down('Shift');
    await surround(nodes);
    await page.keyboard.up('Shift');
    await page.getByTestId('selection').getByText(`已选 ${nodes.length} 个`).waitFor();
    expect(at(page, 'entity')).toBe(id);
  });
});

describe('communities', () => {
  it('lie behind the names, move with the map, and give their names to choose', async () => {
    await page.getByTestId('communities-switch').check();
    await addressHas(page, 'groups', '1');
    const areas = page.getByTestId('communities').locator('path');
    await expect.poll(() => areas.count()).toBeGreaterThan(1);
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
