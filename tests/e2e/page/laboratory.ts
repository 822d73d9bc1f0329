import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { chromiumPath } from '../../../graph/node/setup.mjs';

/** Where nothing is: whatever a page asks for is answered here. */
const ORIGIN = 'http://site.example';
const PAGES = join(import.meta.dirname, 'pages');

const bundled = () =>
  build({
    ...{ entryPoints: [join(import.meta.dirname, 'lab', 'lab.ts')], bundle: true, write: false, logLevel: 'error' },
    ...{ format: 'iife', target: 'chrome116' },
  }).then(({ outputFiles }) => outputFiles[0]!.text);

/** Opens pages with the page's side of a look-up in each frame, in a Chromium without extension. */
export interface Laboratory {
  /** A page of `pages/`, or other HTML. */
  open(page: { readonly file: string } | { readonly html: string }): Promise<Page>;
}

/** A laboratory for the tests of a file. */
export function eachLaboratory(): Laboratory {
  let browser: Browser;
  let script: string;
  beforeAll(async () => {
    script = await bundled();
    browser = await chromium.launch({ executablePath: chromiumPath() ?? undefined, args: ['--no-sandbox'] });
  });
  afterAll(() => browser.close());
  return {
    async open(what) {
      const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
      await page.route('**', (route) => {
        const { pathname } = new URL(route.request().url());
        if (pathname === '/html' && 'html' in what) return route.fulfill({ contentType: 'text/html', body: what.html });
        if (!/^\/[\w-]+\.html$/u.test(pathname)) return route.fulfill({ status: 404, body: '' });
        return route.fulfill({ contentType: 'text/html', body: readFileSync(join(PAGES, pathname.slice(1)), 'utf8') });
      });
      await page.goto(`${ORIGIN}/${'file' in what ? what.file : 'html'}`);
      for (const frame of page.frames()) await frame.evaluate(script);
      return page;
    },
  };
}
