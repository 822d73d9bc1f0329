import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Frame } from 'playwright-core';
import { eachLaboratory } from './laboratory';
import { NAMES } from './pages/names';

/** A place that a page says something about, found in it without any of our code. */
interface Place {
  /** Element, words and how far away. */
  readonly what: string;
  readonly expected: string | null;
  readonly found: string | null;
}

/**
 * Go to each place of a frame and ask. `data-look` holds `words=name` or `words@dx,dy=name`, by `;`: the first and the last character
 * of the words, the first time they stand in the element, or so many characters away from the middle of the first; no name where
 * nothing may be found. `data-box` is a field, whose middle is asked.
 */
const look = (frame: Frame) =>
  frame.evaluate((names) => {
    wenmaiLab.use(names);
    const places: Place[] = [];
    const ask = (what: string, expected: string, at: () => readonly [number, number]) => {
      places.push({ what, expected: expected || null, found: wenmaiLab.nameAt(...at()) });
    };
    const middle = ({ left, top, right, bottom }: DOMRect) => [(left + right) / 2, (top + bottom) / 2] as const;
    /** By units of all the text below an element. */
    const unitsOf = (element: Element) => {
      const units: [Text, number][] = [];
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        for (let i = 0; i < node.length; i++) units.push([node, i]);
      }
      return units;
    };
    const rectOf = ([node, offset]: [Text, number]) => {
      const range = document.createRange();
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      return range.getBoundingClientRect();
    };
    const visit = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) visit(element.shadowRoot);
        const box = element.getAttribute('data-box');
        if (box !== null) {
          element.scrollIntoView({ block: 'center' });
          ask(element.localName, box, () => middle(element.getBoundingClientRect()));
        }
        const looks = element.getAttribute('data-look');
        if (looks === null) continue;
        const units = unitsOf(element);
        const text = units.map(([node, i]) => node.data[i]!).join('');
        for (const look of looks.split(';')) {
          const [, words, dx, dy, expected] = /^([^@=]+)(?:@([-.\d]+),([-.\d]+))?=(.*)$/u.exec(look.trim())!;
          const start = text.indexOf(words!);
          if (start < 0) throw new Error(`${words} is not in ${text}`);
          const last = start + words!.length - 1;
          for (const unit of dx !== undefined || last === start ? [start] : [start, last])
            ask(`<${element.localName}> ${words} ${text[unit]}${dx ? ` ${dx},${dy}` : ''}`, expected!, () => {
              element.scrollIntoView({ block: 'center' });
              units[unit]![0].parentElement!.scrollIntoView({ block: 'center' });
              const rect = rectOf(units[unit]!);
              const [x, y] = middle(rect);
              const size = Math.min(rect.width, rect.height);
              return [x + Number(dx ?? 0) * size, y + Number(dy ?? 0) * size] as const;
            });
        }
      }
    };
    visit(document);
    return places;
  }, NAMES);

const laboratory = eachLaboratory();
const files = readdirSync(join(import.meta.dirname, 'pages')).filter((file) => /^(?!framed).*\.html$/u.test(file));

describe('the name under the pointer', () => {
  let asked = 0;
  it.each(files)('of every place of %s', async (file) => {
    const page = await laboratory.open({ file });
    const places = (await Promise.all(page.frames().map(look))).flat();
    asked += places.length;
    expect(places.map(({ what, found }) => [what, found])).toEqual(
      places.map(({ what, expected }) => [what, expected]),
    );
    await page.close();
  });
  afterAll(() => {
    console.log(`${asked} places`);
    expect(asked).toBeGreaterThanOrEqual(200);
  });
});
