import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { Chromium, temporaryProfile } from './chromium';
import { drawn } from './map';
import { screenshot } from './screenshot';

const profile = temporaryProfile();
let browser: Chromium;
let page: Page;

beforeAll(async () => {
  browser = await Chromium.launch(profile.path);
  page = await browser.open('explorer.html');
});
afterAll(async () => {
  await browser.close();
  profile.remove();
});
afterEach(() => expect(browser.troubles).toEqual([]));

/** Where the names stand on the map, in its own units. */
const places = () =>
  page.evaluate(() => {
    const { cy } = (document.querySelector('[data-testid=map]') as unknown as { _cyreg: { cy: Cy } })._cyreg;
    return cy.nodes().map((node) => [node.id(), node.position()] as const);
  });
interface Cy {
  nodes(): { map<T>(of: (node: { id(): string; position(): { x: number; y: number } }) => T): T[] };
}
const nodeCount = (least: number, most: number) =>
  page.waitForFunction(
    ([least, most]) => {
      const map = document.querySelector('[data-testid=map]') as unknown as { _cyreg: { cy: { nodes(): unknown[] } } };
      const { length } = map._cyreg.cy.nodes();
      return length >= least! && length <= most!;
    },
    [least, most],
  );

it('shows more names nearer by, moves none that stands, and lets them go again', async () => {
  const whole = (await drawn(page)).nodes.length;
  const before = new Map(await places());
  for (let n = 0; n < 4; n++) await page.keyboard.press('+');
  await nodeCount(whole + 5, whole + 45);

  for (const [id, { x, y }] of await places()) {
    const old = before.get(id);
    if (old) expect([x, y]).toEqual([old.x, old.y]);
  }
  await screenshot(page, 'map-near');
  await page.keyboard.press('0');
  await nodeCount(whole, whole);
});

it('labels no name under what lies over the map', async () => {
  await drawn(page);
  await page.getByTestId('map').focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press('Shift+ArrowUp');
  for (let i = 0; i < 4; i++) await page.keyboard.press('+');

  const covered = () =>
    page.evaluate(() => {
      interface Node {
        id(): string;
        hasClass(name: string): boolean;
        renderedBoundingBox(of: object): { x1: number; y1: number; x2: number; y2: number };
      }
      const container = document.querySelector('[data-testid=map]') as unknown as HTMLElement & {
        _cyreg: { cy: { nodes(): Node[] & { filter(is: (node: Node) => boolean): Node[] } } };
      };
      const { left, top } = container.getBoundingClientRect();
      // The box of a label has some pixels of room around its letters.
      const ROOM = 8;
      const over = [...document.querySelectorAll('[data-over-map]')].map((element) => element.getBoundingClientRect());
      const labelled = container._cyreg.cy
        .nodes()
        .filter((node) => ['below', 'above', 'left', 'right'].some((side) => node.hasClass(side)));
      const under = labelled.filter((node) => {
        const { x1, y1, x2, y2 } = node.renderedBoundingBox({ includeNodes: false, includeEdges: false });
        return over.some(
          (box) =>
            x1 + left + ROOM < box.right &&
            x2 + left - ROOM > box.left &&
            y1 + top + ROOM < box.bottom &&
            y2 + top - ROOM > box.top,
        );
      });
      return { over: over.length, labelled: labelled.length, under: under.map((node) => node.id()) };
    });

  await expect.poll(covered).toMatchObject({ under: [] });
  const { over, labelled } = await covered();
  expect(over).toBeGreaterThan(1);
  expect(labelled).toBeGreaterThan(2);
});
