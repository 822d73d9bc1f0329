/** Nothing is cut off at 200 % on a laptop's screen, nor in a side panel of 360 pixels. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { Chromium, temporaryProfile } from './chromium';
import { LANGUAGES, speak, STATES, type Language } from './states';

/** CSS pixels that are left of 1280 × 800 at 200 %, and of a narrow panel. */
const SIZES = [
  { width: 640, height: 400 },
  { width: 360, height: 780 },
];

const profile = temporaryProfile();
let browser: Chromium;
let page: Page;

beforeAll(async () => {
  browser = await Chromium.launch(profile.path);
});
afterAll(async () => {
  await browser.close();
  profile.remove();
});
afterEach(() => page.close());

/** What a reader cannot see all of: controls beyond the window, text beyond a box that hides it, a page wider than its window. */
const cutOff = () => {
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.className} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 20)}”`;
  const styleOf = (element: Element) => getComputedStyle(element);
  const seen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  };
  const scrolls = (element: Element | null): boolean =>
    element !== null && (/auto|scroll/u.test(styleOf(element).overflowX) || scrolls(element.parentElement));
  const found: string[] = [];
  if (document.documentElement.scrollWidth > innerWidth)
    found.push(`the page is ${document.documentElement.scrollWidth} wide`);
  for (const control of document.querySelectorAll('button, a, input:not([type=radio]), select, summary, h1, h2, h3')) {
    const { left, right } = control.getBoundingClientRect();
    if (seen(control) && (left < -1 || right > innerWidth + 1) && !scrolls(control.parentElement))
      found.push(`beyond the window: ${name(control)}`);
  }
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const { overflowX, textOverflow, webkitLineClamp } = styleOf(element);
    if (!/hidden|clip/u.test(overflowX) || textOverflow === 'ellipsis' || !/^(?:|none)$/u.test(webkitLineClamp))
      continue;
    const text = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim());
    // A line of a concordance is cut at both ends: that is what it is.
    if (
      text &&
      !element.closest('[data-testid=line]') &&
      seen(element) &&
      element.scrollWidth > element.clientWidth + 1
    )
      found.push(`cut off: ${name(element)}`);
  }
  return found;
};

it.each(STATES)('$name is whole, in both languages', async ({ path, prepare }) => {
  page = await browser.open(path);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await speak(browser, page, 'zh');
  await prepare(page);
  const found: string[] = [];
  for (const language of Object.keys(LANGUAGES) as Language[]) {
    await speak(browser, page, language);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      found.push(...(await page.evaluate(cutOff)).map((what) => `${language} ${size.width}: ${what}`));
    }
  }
  expect(found).toEqual([]);
});
