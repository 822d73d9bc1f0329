import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { mayShip, packageFolder, readPackage } from '../../../graph/node/licences.mjs';
import manifest from '../../../package.json';

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };

/** Where Node finds a package that is asked for from a place of the lockfile; null where an optional one is not there. */
function find(name: string, from: string): string | null {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const place = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (packages[place]) return place;
    if (at === '') return null;
  }
}

/** The packages of these names and all that they need. */
function needed(names: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (name: string, from: string) => {
    const place = find(name, from);
    if (place === null || found.has(place)) return;
    found.add(place);
    const { dependencies, optionalDependencies, peerDependencies } = packages[place]!;
    for (const each of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }))
      visit(each, place);
  };
  for (const name of names) visit(name, '');
  return found;
}

/** Packages that the command line imports, whatever kind of dependency they are. */
async function imported(): Promise<readonly string[]> {
  const { metafile } = await build({
    ...{ entryPoints: ['graph/node/cli.ts', 'graph/node/worker.ts'], outdir: 'unused', write: false, metafile: true },
    ...{ bundle: true, platform: 'node', format: 'esm', packages: 'external' },
  });
  const paths = Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter(({ external }) => external));
  const names = paths.map(({ path }) => /^(?:@[^/]+\/)?[^/]+/u.exec(path)![0]);
  return [...new Set(names)].filter((name) => !isBuiltin(name));
}

describe('licences', () => {
  it('of all that the command line needs may ship', async () => {
    const names = new Set([...Object.keys(manifest.dependencies), ...(await imported())]);
    // Of what the check is, the best known are there.
    for (const name of ['nodejieba', 'commander', 'pinyin-pro', 'graphology', 'unpdf']) expect(names).toContain(name);
    const all = needed(names);
    // Optional ones for other systems are locked, and not installed.
    const installed = [...all].filter((place) => existsSync(place)).map(readPackage);
    expect(installed.length).toBeGreaterThan(40);
    expect(
      installed.filter(({ license }) => !mayShip(license)).map(({ name, license }) => `${name}: ${license}`),
    ).toEqual([]);
  });

  it.each([
    ['MIT', true],
    ['MPL-2.0', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['MIT AND Apache-2.0', true],
    ['MIT AND GPL-2.0', false],
    ['GPL-3.0', false],
    ['SEE LICENSE IN LICENSE.md', false],
    ['none', false],
  ])('%s: %s', (expression, may) => expect(mayShip(expression)).toBe(may));

  it.each([
    ['/a/node_modules/svelte/src/index.js', '/a/node_modules/svelte'],
    ['\0/a/node_modules/@noble/hashes/sha2.js?commonjs', '/a/node_modules/@noble/hashes'],
    ['/a/node_modules/x/node_modules/y/index.js', '/a/node_modules/x/node_modules/y'],
    ['C:\\a\\node_modules\\svelte\\index.js', 'C:/a/node_modules/svelte'],
    ['/a/lib/x.ts', null],
    ['\0virtual:x', null],
  ])('%j is of %j', (id, folder) => expect(packageFolder(id)).toBe(folder));
});
