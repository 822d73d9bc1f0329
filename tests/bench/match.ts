/**
 * How fast names are found in a text: ours beside the fastest package we know, in all its variants, over the same megabyte and the
 * same names, in Node and in real Chromium; medians, and ratios taken within each round.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../../graph/node/setup.mjs';
import { compare, type Timed } from './match-methods';
import type { Page } from './match-page';
import { pageScript } from './match-script';
import { namesOf, textOf } from './match-text';

const ROUNDS = 9;
const SIZES = [5_000, 50_000];
const BYTES = 1_000_000;
const REPORTS = join('..', 'shared', 'corpora', 'work-reports-2026');

const median = (values: readonly number[]): number => values.toSorted((x, y) => x - y)[values.length >> 1]!;

/** A megabyte of the documents beside the checkout, where they are. */
function realText(): string | null {
  if (!existsSync(REPORTS)) return null;
  const all = readdirSync(REPORTS).sort();
  return Buffer.from(all.map((name) => readFileSync(join(REPORTS, name), 'utf8')).join('\n'))
    .subarray(0, BYTES)
    .toString();
}

function report(where: string, megabytes: number, rows: readonly Timed[]): void {
  const [ours] = rows;
  console.log(`\n  ${where}${' '.repeat(34 - where.length)}build        scan      ours is     hits`);
  for (const { name, hits, same, build, scan } of rows) {
    const speed = (megabytes / median(scan)) * 1000;
    const faster = median(scan.map((ms, i) => ms / ours!.scan[i]!));
    const verdict = same === null ? '' : same ? '  the same' : '  OTHER HITS';
    console.log(
      `    ${name.padEnd(24)}${median(build).toFixed(1).padStart(8)} ms${speed.toFixed(0).padStart(7)} MB/s` +
        `${faster.toFixed(1).padStart(8)} ×${String(hits).padStart(12)}${verdict}`,
    );
  }
  const best = Math.min(...rows.slice(1).map(({ scan }) => median(scan.map((ms, i) => ms / ours!.scan[i]!))));
  console.log(`    ${best.toFixed(1)} times the fastest other`);
}

export async function main(): Promise<void> {
  const script = await pageScript();
  const texts = Object.entries({ 'made text': textOf(1), 'work reports': realText() });
  const browser = await chromium.launch({ executablePath: chromiumPath() ?? undefined, args: ['--no-sandbox'] });
  for (const [what, text] of texts) {
    if (text === null) {
      console.log(`\n${what}: not here, left out`);
      continue;
    }
    const megabytes = Buffer.byteLength(text) / 1e6;
    for (const size of SIZES) {
      const names = namesOf(size);
      console.log(`\n${what}, ${megabytes.toFixed(2)} MB, ${size.toLocaleString('en')} names; median of ${ROUNDS}`);
      report('Node', megabytes, compare(names, text, ROUNDS));
      const page = await browser.newPage();
      await page.addScriptTag({ content: script });
      const rows = await page.evaluate(
        ([names, text, rounds]) => (globalThis as unknown as Page).compare(names, text, rounds),
        [[...names], text, ROUNDS] as const,
      );
      report('Chromium', megabytes, rows);
      await page.close();
    }
  }
  await browser.close();
}
