import type { Page } from 'playwright-core';

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
  renderedPosition(): Point;
  midpoint(): Point;
  renderedMidpoint(): Point;
}
type Elements = Element[] & { map<T>(of: (element: Element) => T): T[] };
interface Point {
  readonly x: number;
  readonly y: number;
}

/** The map has been drawn: there are nodes. */
export async function mapOf(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const container = document.querySelector('[data-testid=map]') as { _cyreg?: { cy: Cy } } | null;
    return (container?._cyreg?.cy.nodes().length ?? 0) > 0;
  });
}

/** Click where an element of the map is: `node` by its id, `edge` by its middle. */
export async function clickMap(page: Page, kind: 'node' | 'edge', id: string): Promise<void> {
  await mapOf(page);
  const point = await page.evaluate(
    ([kind, id]) => {
      const container = document.querySelector('[data-testid=map]') as HTMLElement & { _cyreg: { cy: Cy } };
      const element = container._cyreg.cy.getElementById(id!);
      const { x, y } = kind === 'node' ? element.renderedPosition() : element.renderedMidpoint();
      const { left, top } = container.getBoundingClientRect();
      return { x: left + x, y: top + y };
    },
    [kind, id],
  );
  await page.mouse.click(point.x, point.y);
}

/** Id of an edge that can be pointed at: its middle lies under no other element. */
export async function openEdge(page: Page): Promise<string> {
  await mapOf(page);
  const id = await page.evaluate(() => {
    const { cy } = (document.querySelector('[data-testid=map]') as unknown as { _cyreg: { cy: Cy } })._cyreg;
    const free = [...cy.edges()].find((edge) => {
      const { x, y } = edge.midpoint();
      return cy.renderer().findNearestElement(x, y, true, false)?.id() === edge.id();
    });
    return free?.id();
  });
  if (id === undefined) throw new Error('every edge lies under something');
  return id;
}

/** Ids of what is drawn. */
export async function drawn(page: Page): Promise<{ nodes: string[]; edges: string[] }> {
  await mapOf(page);
  return page.evaluate(() => {
    const { cy } = (document.querySelector('[data-testid=map]') as unknown as { _cyreg: { cy: Cy } })._cyreg;
    return { nodes: cy.nodes().map((node) => node.id()), edges: cy.edges().map((edge) => edge.id()) };
  });
}
