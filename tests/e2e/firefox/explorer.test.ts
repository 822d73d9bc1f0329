import { expect, it } from 'vitest';
import { drawn, openEdge, pointOf } from '../map';
import { inFirefox } from './opened';

inFirefox('the explorer', (firefox) => {
  it('would tell of an error and of what the policy refuses', async () => {
    const page = await firefox().open('options.html');
    await page.evaluate(() => {
      document.head.append(Object.assign(document.createElement('style'), { textContent: 'p {}' }));
      queueMicrotask(() => {
        throw new Error('made up');
      });
    });
    let told = '';
    await expect
      .poll(async () => (told += await firefox().troubles()))
      .toMatch(/style-src[^]*made up|made up[^]*style-src/u);
  });

  it('draws the map of the sample, in the language of the system', async () => {
    const page = await firefox().open('explorer.html');
    const { nodes, edges } = await drawn(page);
    expect(nodes.length).toBeGreaterThan(10);
    expect(edges.length).toBeGreaterThan(10);
    expect(await page.until(coloursDrawn)).toBeGreaterThan(5);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-Hans');
    await page.screenshot('explorer');
  });

  it('leads from a node to its passages and to the quote in the article', async () => {
    const page = await firefox().open('explorer.html');
    const [node] = (await drawn(page)).nodes;
    await page.clickAt(await pointOf(page, node!));
    const marked = await page.text('[data-testid=entity-card] [data-testid=passage] mark');
    await page.screenshot('card');
    await page.click('[data-testid=entity-card] [data-testid=passage]');
    expect(await page.text('[data-testid=quote]')).toContain(marked);
    const inView = () => {
      const { top, bottom } = document.querySelector('[data-testid=quote]')!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    };
    expect(await page.until(inView)).toBe(true);
    await page.screenshot('reader');
  });

  it('leads from an edge to the passages that hold both ends', async () => {
    const page = await firefox().open('explorer.html');
    await drawn(page);
    await page.clickAt(await pointOf(page, await openEdge(page), 'edge'));
    await page.text('[data-testid=edge-card] [data-testid=passage] mark.first');
    await page.text('[data-testid=edge-card] [data-testid=passage] mark.second');
    await page.screenshot('edge');
  });

  it('finds a name by the search box, by keyboard alone', async () => {
    const page = await firefox().open('explorer.html');
    await drawn(page);
    await page.press('/');
    await page.type('qwgc');
    await page.text('[role=option]', '千万工程');
    await page.press('Enter');
    await page.text('[data-testid=entity-card]', '千万工程');
    expect(decodeURIComponent(await page.evaluate(() => location.hash))).toContain('entity=programme:');
    await page.reload();
    await page.text('[data-testid=entity-card]', '千万工程');
  });
});

/** How many colours the canvases of the map show, among points of a grid. */
function coloursDrawn(): number {
  const seen = new Set<string>();
  for (const canvas of document.querySelectorAll<HTMLCanvasElement>('[data-testid=map] canvas')) {
    const { data, width, height } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    for (let y = 0; y < height; y += 3)
      for (let x = 0; x < width; x += 3) seen.add(data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4).join());
  }
  return seen.size;
}
