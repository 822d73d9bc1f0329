// npm run bench: characters per second of the build, stage by stage, then the finding of names beside the fastest package, the marks on
// a page of a million characters, how long a reader waits for the explorer, and the map.
//   npm run bench -- PART…   only build, match, waits, matrix, map, card or mark
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load, ROOT } from '../../graph/node/bundle.mjs';
import { hurry, YOUNG } from '../../graph/node/engine.mjs';

const parts = process.argv.slice(2);
const wanted = (part) => parts.length === 0 || parts.includes(part);
if (process.env.WENMAI_BENCH) {
  // As the command line builds.
  if (process.env.WENMAI_BENCH === 'build') hurry();
  const { main } = await load(`tests/bench/${process.env.WENMAI_BENCH}.ts`);
  await main();
  process.exit();
}
for (const part of ['build', 'match']) if (wanted(part)) onOneCore(part);
if (wanted('match')) await (await load('tests/bench/match-wakes.ts')).main();

if (wanted('mark')) await mark();
console.log('\nexplorer');
if (existsSync(join(ROOT, '.output', 'chrome-mv3', 'explorer.html'))) {
  if (wanted('waits')) await waits();
  if (wanted('matrix')) await matrix();
  if (wanted('map')) await map();
  if (wanted('card')) await (await load('tests/bench/card.ts')).main();
} else console.log('  not built: run npm start once');

/**
 * A bench beside peers in a process of its own, held to one core where the system can do that: collector and compiler would otherwise
 * use another beside it, and a peer that needs neither (nodejieba) would be the slower one.
 */
function onOneCore(part) {
  const self = [process.execPath, ...(part === 'build' ? [YOUNG] : []), fileURLToPath(import.meta.url)];
  const pinned = spawnSync('taskset', ['--version']).status === 0;
  const [command, ...args] = pinned ? ['taskset', '--cpu-list', '0', ...self] : self;
  console.log(pinned ? `\n${part}, on one core` : 'not held to one core: there is no taskset');
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, WENMAI_BENCH: part } });
}

async function waits() {
  const { firstPaint } = await import('./first-paint.mjs');
  const { readerWaits } = await import('./reader.mjs');
  const { importWaits } = await import('./import.mjs');
  for (const [what, ms] of Object.entries({
    ...(await firstPaint()),
    ...(await readerWaits()),
    ...(await importWaits()),
  }))
    console.log(`  ${what.padEnd(26)}${ms.toFixed(0).padStart(6)} ms`);
}

async function matrix() {
  const { matrixWaits } = await import('./matrix.mjs');
  const found = await matrixWaits();
  console.log('\nmatrix of twenty provinces and their formulations');
  if (found === null) console.log('  the work reports are not beside the checkout');
  else
    for (const [what, ms] of Object.entries(found)) console.log(`  ${what.padEnd(28)}${ms.toFixed(0).padStart(6)} ms`);
}

async function mark() {
  const { markBench } = await import('./mark.mjs');
  console.log('\nmarks on a page of a million characters, 20,000 names');
  for (const { name, values, longest } of await markBench()) {
    const { view, all, hits, ranges } = values;
    console.log(
      `  ${name.padEnd(12)}in view ${view.toFixed(0)} ms, all ${all.toFixed(0)} ms; ${hits} names, ${ranges} ranges at the end`,
    );
    for (const { what, clock, processor } of longest)
      console.log(
        `${' '.repeat(14)}longest task, ${what.padEnd(18)}${clock.toFixed(0).padStart(4)} ms, of the processor ${processor.toFixed(0)} ms`,
      );
  }
}

async function map() {
  const { mapBench } = await import('./map.mjs');
  const head = ['first picture', 'answers the hand', 'pan', 'zoom', 'heap'].map((what) => what.padStart(20)).join('');
  console.log(`\nmap, beside the first line${' '.repeat(2)}${head}`);
  for (const { name, values } of await mapBench())
    console.log(
      `  ${name.padEnd(26)}` +
        Object.entries(values)
          .map(([what, { value, ratio }]) =>
            `${value.toFixed(what === 'paint' || what === 'ready' ? 0 : 1)} ${what === 'heap' ? 'MB' : 'ms'} ${ratio.toFixed(2)} ×`.padStart(
              20,
            ),
          )
          .join(''),
    );
}
