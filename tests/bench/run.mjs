// npm run bench: characters per second of the build, stage by stage, then how long a reader waits for the explorer.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { load, ROOT } from '../../graph/node/bundle.mjs';

const { main } = await load('tests/bench/build.ts');
await main();

console.log('\nexplorer');
if (existsSync(join(ROOT, '.output', 'chrome-mv3', 'explorer.html'))) {
  const { firstPaint } = await import('./first-paint.mjs');
  for (const [what, ms] of Object.entries(await firstPaint()))
    console.log(`  ${what.padEnd(26)}${ms.toFixed(0).padStart(6)} ms`);
} else console.log('  not built: run npm start once');
