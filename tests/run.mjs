// npm test: every check, each in its own process, some side by side; then a line per check and the count.
//   npm test -- NAME…   only the checks whose names hold one of the words (format lint types svelte imports dead unit build e2e)
import { spawn } from 'node:child_process';
import { setUp } from '../graph/node/setup.mjs';

setUp({ browser: true });

/**
 * Checks by stage, each stage in lanes side by side; a lane runs in order and goes on after a failure. The browsers have the machine to
 * themselves, with two files at a time.
 */
const STAGES = [
  [
    [
      ['format', 'prettier', '--check', '.'],
      ['types', 'tsc', '--noEmit'],
      ['svelte', 'svelte-check', '--fail-on-warnings', '--output', 'human'],
      ['imports', 'depcruise', 'entrypoints', 'lib', 'graph', '--config', '.dependency-cruiser.cjs'],
      ['dead code', 'knip'],
      ['lint', 'eslint', '.'],
    ],
    [
      ['unit', 'vitest', 'run'],
      ['build', process.execPath, 'graph/node/start.mjs', '--no-serve', '--firefox'],
    ],
  ],
  [[['e2e', 'vitest', 'run', '--config', 'vitest.e2e.config.ts']]],
];

const words = process.argv.slice(2);
const wanted = ([name]) => words.length === 0 || words.some((word) => name.includes(word));

/** Run one command, its output kept until it ends so that two lanes do not mix. */
function check([name, command, ...args]) {
  const local = command === process.execPath ? command : `node_modules/.bin/${command}`;
  const begun = Date.now();
  console.log(`… ${name}`);
  return new Promise((done) => {
    const child = spawn(local, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, FORCE_COLOR: '0' } });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => (output += error.message));
    child.on('close', (code) => {
      const seconds = ((Date.now() - begun) / 1000).toFixed(1);
      const ok = code === 0;
      if (!ok || name === 'unit' || name === 'e2e') console.log(output.trimEnd());
      console.log(`${ok ? '✔' : '✘'} ${name} (${seconds} s)`);
      done(ok);
    });
  });
}

async function lane(checks) {
  const results = [];
  for (const one of checks.filter(wanted)) results.push(await check(one));
  return results;
}

const results = [];
for (const lanes of STAGES) results.push(...(await Promise.all(lanes.map(lane))).flat());
const failed = results.filter((ok) => !ok).length;
console.log(`checks: ${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || results.length === 0 ? 1 : 0;
