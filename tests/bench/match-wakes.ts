/** How long a page waits for names when the background has just woken, and how fast quotes are found again. */
import { chromium, type Browser } from 'playwright-core';
import { chromiumPath } from '../../graph/node/setup.mjs';
import { MAX_BATCH } from '../../lib/lookup/protocol';
import { findQuote } from '../../lib/lookup/quote';
import { cutQuotes } from '../../lib/lookup/quote-cut';
import type { PassageRow } from '../../lib/query/types';
import type { Page } from './match-page';
import { pageScript } from './match-script';
import { namesOf, textOf } from './match-text';
import { random } from './random';

const ROUNDS = 9;
/** Names of the pack for which a background wakes. */
const WOKEN = 20_000;
const QUOTES = 50;

const median = (values: readonly number[]): number => values.toSorted((x, y) => x - y)[values.length >> 1]!;

/** From a background that has just woken to its names, in real Chromium: a new document each round, and nothing warm. */
async function wakes(browser: Browser, script: string): Promise<void> {
  const page = await browser.newPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  const opened = async () => {
    await page.goto('http://bench.test/');
    await page.addScriptTag({ content: script });
  };
  await opened();
  await page.evaluate((names) => (globalThis as unknown as Page).keep(names), [...namesOf(WOKEN)]);
  const text = textOf(2).slice(0, MAX_BATCH);
  const all: (readonly [number, number])[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await opened();
    all.push(await page.evaluate((text) => (globalThis as unknown as Page).wake(text), text));
  }
  await page.close();
  console.log(
    `\nthe background wakes, ${WOKEN.toLocaleString('en')} names in the database; Chromium, median of ${ROUNDS}`,
  );
  console.log(
    `    names are ready        ${median(all.map(([ready]) => ready))
      .toFixed(1)
      .padStart(8)} ms`,
  );
  console.log(
    `    and ${MAX_BATCH / 1000},000 units scanned${median(all.map(([, answered]) => answered))
      .toFixed(1)
      .padStart(8)} ms`,
  );
}

/** Fifty quotes found again in a megabyte of passages, and fifty that were altered. */
async function quotes(): Promise<void> {
  const texts = textOf(3).match(/.{1,200}/gu)!;
  const record = cutQuotes(texts.map((text) => ({ text })));
  const pack = {
    passages: async (wanted: readonly number[]) =>
      wanted.map((passage) => ({ passage, text: texts[passage]! }) as PassageRow),
  };
  const next = random(4);
  const sought = Array.from({ length: QUOTES }, () => {
    const text = texts[Math.floor(next() * texts.length)]!;
    return { quote: text.slice(40, 120), prefix: text.slice(0, 40), suffix: text.slice(120) };
  });
  const altered = sought.map((one) => ({ ...one, quote: `${one.quote.slice(0, 40)}并不${one.quote.slice(42)}` }));
  console.log(`\n${QUOTES} quotes of 80 characters in ${texts.length} passages; Node, median of ${ROUNDS}`);
  for (const [what, list, kind] of [
    ['word for word', sought, 'found'],
    ['altered', altered, 'doubt'],
  ] as const) {
    const ms: number[] = [];
    let right = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const begun = performance.now();
      const anchored = [];
      for (const one of list) anchored.push(await findQuote(record, pack, one));
      ms.push(performance.now() - begun);
      right = anchored.filter((one) => one.kind === kind).length;
    }
    console.log(`    ${what.padEnd(24)}${median(ms).toFixed(1).padStart(8)} ms, ${right} ${kind}`);
  }
}

export async function main(): Promise<void> {
  const browser = await chromium.launch({ executablePath: chromiumPath() ?? undefined, args: ['--no-sandbox'] });
  await wakes(browser, await pageScript());
  await browser.close();
  await quotes();
}
