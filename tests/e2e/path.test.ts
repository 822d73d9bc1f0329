import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { packOfSize } from '../bench/large';
import { fixtureReader } from '../fixtures/graph';
import type { EdgeRow, PackReader } from '../../lib/query/types';
import { pathEdges } from '../../lib/query/paths/edges';
import { pathsOf, strongestPaths } from '../../lib/query/paths/paths';
import { fileOf, pick } from './files';
import { drawn } from './map';
import { addressNames, eachOpened } from './opened';

/** Of so many names, one has more neighbours than a path follows, and most links are not of the overview. */
const pack = packOfSize(5000);
let reader: PackReader;
beforeAll(async () => {
  reader = await fixtureReader(pack);
});

let page: Page;
eachOpened((opened) => (page = opened));
const bar = () => page.getByTestId('path');

/** The pack is opened once, and is then the one that was open last. */
async function openLarge(): Promise<void> {
  const library = page.getByTestId('library-button');
  if ((await library.textContent())!.includes(pack.title)) return;
  await library.click();
  await pick(page, fileOf('large.wenmai', pack));
  await library.filter({ hasText: pack.title }).waitFor();
  await page.keyboard.press('Escape');
}

beforeEach(async () => {
  await openLarge();
  await addressNames(page, 'pack');
  await drawn(page);
  // What is said for a moment only is noted down.
  await page.evaluate(() => {
    const said = ((globalThis as unknown as { said: string[] }).said = []) as string[];
    const watch = () => {
      for (const { textContent } of document.querySelectorAll('[data-testid=path] [role=status]'))
        if (said.at(-1) !== textContent) said.push(textContent);
    };
    new MutationObserver(watch).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
});

const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);

const seek = (from: number, to: number) => {
  const ends = [from, to].map((index) => encodeURIComponent(reader.overview.entities[index]!.id)).join();
  return page.evaluate((ends) => void (location.hash += `&path=${ends}`), ends);
};
const names = (trail: readonly number[]) => trail.map((index) => reader.overview.entities[index]!.name);
const shown = () => bar().locator('.way > span').allTextContents();
const trailOf = (edges: readonly EdgeRow[], from: number, to: number) =>
  strongestPaths({ edges, stated: new Set() }, from, to)[0]?.nodes ?? [];

const read = /正在全部关联中寻找/u;
const most = /有一端关联极多/u;

/** Two names of few links, with no way between them along the overview's links though there is one along all. */
async function hiddenPair(): Promise<{ ends: [number, number]; trail: readonly number[] }> {
  const { edges } = reader.overview;
  const known = new Set(edges.flatMap(({ a, b }) => [a, b]));
  for (const from of reader.overview.entities.keys()) {
    const { neighbours } = await reader.entity(from);
    if (known.has(from) || neighbours.length === 0) continue;
    const to = neighbours.map(({ a, b }) => a + b - from).find((other) => !known.has(other));
    if (to === undefined) continue;
    const all = await pathEdges(reader, from, to);
    const trail = trailOf(all.edges, from, to);
    if (all.whole && trail.length > 1) return { ends: [from, to], trail };
  }
  throw new Error('the overview holds a link of every name');
}

describe('a path in a pack whose overview holds some of its links', () => {
  it('is sought among all of them, and says so while these are read', async () => {
    expect(reader.overview.edges.length).toBeLessThan(pack.graph.edges.length);
    const { ends, trail } = await hiddenPair();
    expect(trailOf(reader.overview.edges, ...ends)).toEqual([]);
    await seek(...ends);
    await bar().getByRole('link').first().waitFor();
    expect(await shown()).toEqual(names(trail));
    expect(await bar().getByRole('status').count()).toBe(0);
    const told = await said();
    expect(told.some((words) => read.test(words))).toBe(true);
    expect(told.filter((words) => !read.test(words))).toEqual([]);
    for (const node of trail) expect((await drawn(page)).nodes).toContain(String(node));
  });

  it('says where it followed only the strongest of an end', async () => {
    const counts = await Promise.all(
      reader.overview.entities.map(async (_, index) => (await reader.entity(index)).neighbours.length),
    );
    const hub = counts.indexOf(Math.max(...counts));
    const far = counts.findLastIndex((count) => count > 0);
    const { whole } = await pathEdges(reader, hub, far);
    expect(whole).toBe(false);
    await seek(hub, far);
    await bar().getByText(most).waitFor();
    expect(await shown()).toEqual(names((await pathsOf(reader, hub, far)).paths[0]!.nodes));
    expect((await said())[0]).toMatch(read);
  });
});
