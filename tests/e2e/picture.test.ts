import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { drawn, nameOf } from './map';
import { contentOf, eachOpened } from './opened';

let page: Page;
eachOpened((opened) => (page = opened));

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
