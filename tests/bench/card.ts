/** How long a reader waits for the card on a page of the web: from the event that asks for it to the frame in which it has its full size. */
import { Chromium, temporaryProfile } from '../e2e/chromium';
import { grantedExtension } from '../e2e/granted';
import { drawn } from '../e2e/map';
import { serve } from '../e2e/site';
import type { Page } from 'playwright-core';

const TIMES = 5;
const PAGE =
  '<!doctype html><meta charset="utf-8"><title>某报</title><p style="margin:60px;font:20px serif">湖州市学习“千万工程”经验。</p>';

/** Milliseconds from the first movement with the key held to the last growth of the card, as the page's own frames show it. */
async function wait(page: Page): Promise<number> {
  const took = page.evaluate(
    () =>
      new Promise<number>((done) => {
        let began = 0;
        let last = 0;
        let height = 0;
        addEventListener('mousemove', ({ timeStamp }) => (began ||= timeStamp), { capture: true, once: true });
        const root = document.documentElement;
        const frame = (now: number) => {
          const card = [...root.children].find(({ localName }) => localName !== 'head' && localName !== 'body');
          // The root is closed: what the page hits at a point says where the card is.
          let tall = 0;
          for (let y = 0; card && y < innerHeight; y += 6) if (document.elementFromPoint(100, y) === card) tall += 6;
          if (tall !== height) {
            height = tall;
            last = now;
          }
          if (last > 0 && now - last > 600) done(last - began);
          else requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }),
  );
  const box = (await page.locator('p').boundingBox())!;
  await page.keyboard.down('Shift');
  await page.mouse.move(box.x + 30, box.y + box.height / 2);
  const ms = await took;
  await page.keyboard.up('Shift');
  await page.keyboard.press('Escape');
  await page.mouse.move(5, 5);
  return ms;
}

/** Puts the background to sleep, as the browser does when it is idle: what wakes it is the event that asks for the card. */
async function sleeper(browser: Chromium): Promise<() => Promise<void>> {
  const options = await browser.open('options.html');
  const session = await browser.context.newCDPSession(options);
  let asleep = () => {};
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) asleep();
  });
  await session.send('ServiceWorker.enable');
  return async () => {
    // A page that has just opened is still asking something.
    await options.waitForTimeout(1_000);
    const stopped = new Promise<void>((done) => (asleep = done));
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
  };
}

const told = (name: string, values: readonly number[]) => {
  const sorted = [...values].sort((a, b) => a - b);
  const [least, middle, most] = [sorted[0]!, sorted[sorted.length >> 1]!, sorted.at(-1)!];
  console.log(`  ${name}: ${middle.toFixed(0)} ms (${least.toFixed(0)}–${most.toFixed(0)}, ${sorted.length} times)`);
};

export async function main(): Promise<void> {
  const granted = grantedExtension();
  const profile = temporaryProfile();
  const site = await serve({ '/': PAGE });
  const browser = await Chromium.launch(profile.path, { allowed: [site.origin], extension: granted.path });
  try {
    const explorer = await browser.open('explorer.html');
    await drawn(explorer);
    await explorer.close();
    const page = await browser.context.newPage();
    const open = async () => {
      await page.goto(`${site.origin}/`);
      await page.bringToFront();
    };
    const times = async (before: () => Promise<void>) => {
      const all: number[] = [];
      for (let i = 0; i < TIMES; i++) {
        await before();
        all.push(await wait(page));
      }
      return all;
    };
    console.log('\ncard, from trigger to full size');
    await open();
    await wait(page);
    told('first on a page', await times(open));
    const sleeps = await sleeper(browser);
    told(
      'first on a page, the background asleep',
      await times(async () => {
        await open();
        await sleeps();
        await page.bringToFront();
      }),
    );
  } finally {
    await browser.close();
    await site.close();
    profile.remove();
    granted.remove();
  }
}
