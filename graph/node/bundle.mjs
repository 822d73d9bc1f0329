// Bundles a TypeScript entry for Node and imports it: what runs the command line, the scores and the benches from source on Node 20.
import { mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setUp } from './setup.mjs';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const SOURCES = [
  'graph',
  'lib',
  'tests/score',
  'tests/bench',
  'tests/screenshots',
  'tests/e2e/card-on-page',
  'package-lock.json',
];

/** Latest change below a path, in milliseconds; 0 where there is none. */
function changed(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => changed(join(path, name))));
}

/** Bundle `entry` (a path from the root) unless its bundle is newer than every source, and give the bundle's path. */
async function bundle(entry) {
  const outfile = join(ROOT, '.output', 'node', `${basename(entry, '.ts')}.mjs`);
  const newest = Math.max(...SOURCES.map((source) => changed(join(ROOT, source))));
  if (changed(outfile) < newest) {
    const { build } = await import('esbuild');
    mkdirSync(dirname(outfile), { recursive: true });
    const options = {
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      packages: 'external',
      sourcemap: 'inline',
      logLevel: 'warning',
    };
    // Renamed into place, for commands that start at the same moment bundle at the same moment.
    const unfinished = `${outfile}.${process.pid}`;
    await build({ ...options, entryPoints: [join(ROOT, entry)], outfile: unfinished });
    renameSync(unfinished, outfile);
  }
  return outfile;
}

/** Set up what is missing, bundle `entry` and import it. */
export async function load(entry) {
  setUp();
  return import(pathToFileURL(await bundle(entry)).href);
}
