import type { Page } from 'playwright-core';

/** What the map needs of a page, Chromium's or Firefox's. */
interface Asked {
  evaluate<T, A = void>(run: (argument: A) => T | Promise<T>, argument?: A): Promise<T>;
}

/** The part of Cytoscape that the tests use, as it hangs on its container. */
interface Cy {
  nodes(): Elements;
  edges(): Elements;
  getElementById(id: string): Element;
  /** What lies uppermost at a point of the model. */
  renderer(): { findNearestElement(x: number, y: number, interactive: boolean, touch: boolean): Element | null };
}
interface Element {
  id(): string;
  data(field: string): string;
  renderedPosition(): Point;
  position(): Point;
  midpoint(): Point;
  source(): Element;
  target(): Element;
  renderedMidpoint(): Point;
  style(property: string): string;
}
type Elements = Element[] & { map<T>(of: (element: Element) => T): T[] };
interface Point {
  readonly x: number;
  readonly y: number;
}

/** The map has been drawn and stands still: there are nodes, and two frames later they are where they were. */
async function mapOf(page: Asked): Promise<void> {
  await page.evaluate(async () => {
    const where = () => {
      const container = document.querySelector('[data-testid=map]') as { _cyreg?: { cy: Cy } } | null;
      return JSON.stringify(container?._cyreg?.cy.nodes().map((node) => node.renderedPosition()) ?? []);
    };
    const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    let before: string;
    do {
      before = where();
      await frame();
    } while (before === '[]' || before !== where());
  });
}

interface Click {
  readonly button?: 'left' | 'right';
  readonly modifiers?: readonly 'Shift'[];
}

/** Click where an element of the map is: `node` by its id, `edge` by its middle. */
export async function clickMap(page: Page, kind: 'node' | 'edge', id: string, click: Click = {}): Promise<void> {
  const { x, y } = await pointOf(page, id, kind);
  const { button = 'left', modifiers = [] } = click;
  for (const key of modifiers) await page.keyboard.down(key);
  await page.mouse.click(x, y, { button });
  for (const key of modifiers) await page.keyboard.up(key);
}

/** Where an element of the map is on the page. */
export async function pointOf(page: Asked, id: string, kind: 'node' | 'edge' = 'node'): Promise<Point> {
  await mapOf(page);
  return page.evaluate(
    ([kind, id]) => {
      const container = document.querySelector('[data-testid=map]') as HTMLElement & { _cyreg: { cy: Cy } };
      const element = container._cyreg.cy.getElementById(id!);
      const { x, y } = kind === 'node' ? element.renderedPosition() : element.renderedMidpoint();
      const { left, top } = container.getBoundingClientRect();
      return { x: left + x, y: top + y };
    },
    [kind, id],
  );
}

/** Name of a node, as its label says it. */
export function nameOf(page: Asked, id: string): Promise<string> {
  return page.evaluate((id) => {
    const { cy } = (document.querySelector('[data-testid=map]') as unknown as { _cyreg: { cy: Cy } })._cyreg;
    return cy.getElementById(id).data('label').replaceAll('\n', '');
  }, id);
}

/** Where the nodes stand on the map, by id. */
export async function placesOf(page: Asked): Promise<Record<string, Point>> {
  await mapOf(page);
  return page.evaluate(() => {
    const { cy } = (document.querySelector('[data-testid=map]') as unknown as { _cyreg: { cy: Cy } })._cyreg;
    return Object.fromEntries(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  });
}

/** Id of an edge that can be pointed at: its middle is in sight and lies under nothing else. */
export async function openEdge(page: Asked): Promise<string> {
  await mapOf(page);
  const id = await page.evaluate(() => {
    const container = document.querySelector('[data-testid=map]') as HTMLElement & { _cyreg: { cy: Cy } };
    const { cy } = container._cyreg;
    const { left, top } = container.getBoundingClientRect();
    const length = (edge: Element) => {
      const [a, b] = [edge.source().position(), edge.target().position()];
      return Math.hypot(a.x - b.x, a.y - b.y);
    };
    // Long ones first: nodes near a pointer grow.
    const edges = [...cy.edges()].sort((one, other) => length(other) - length(one));
    const free = edges.find((edge) => {
      const { x, y } = edge.midpoint();
      const point = edge.renderedMidpoint();
      const uppermost = document.elementFromPoint(left + point.x, top + point.y);
      if (!container.contains(uppermost)) return false;
      return cy.renderer().findNearestElement(x, y, true, false)?.id() === edge.id();
    });
    return free?.id();
  });
  if (id === undefined) throw new Error('every edge lies under something');
  return id;
}

/** Ids of what is drawn. */
export async function drawn(page: Asked): Promise<{ nodes: string[]; edges: string[] }> {
  await mapOf(page);
  return page.evaluate(() => {
    const { cy } = (document.querySelector('[data-testid=map]') as unknown as { _cyreg: { cy: Cy } })._cyreg;
    return { nodes: cy.nodes().map((node) => node.id()), edges: cy.edges().map((edge) => edge.id()) };
  });
}

/** Colours of the names that are drawn. */
export async function colours(page: Asked): Promise<string[]> {
  await mapOf(page);
  return page.evaluate(() => {
    const { cy } = (document.querySelector('[data-testid=map]') as unknown as { _cyreg: { cy: Cy } })._cyreg;
    return cy.nodes().map((node) => node.style('background-color'));
  });
}
