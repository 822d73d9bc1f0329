// Sets up what the two commands need on a fresh machine: packages, a compiler for nodejieba, and for the tests two browsers and a CJK font.
// Plain JavaScript over Node alone, since it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const LOCK = join(ROOT, 'package-lock.json');
/** A copy of the lockfile that `node_modules` was installed from. */
const STAMP = join(ROOT, 'node_modules', '.wenmai-lock');
const OLDEST_NODE = 20;

/** A set-up step that cannot be done here; the message says which command mends it. */
class SetupError extends Error {}

const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
const run = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options }).status === 0;

/** Install Debian packages where this machine and user may; else say what to run. */
function install(what, packages) {
  const command = `apt-get install -y ${packages.join(' ')}`;
  const allowed = process.platform === 'linux' && has('apt-get') && process.getuid?.() === 0;
  if (!allowed) throw new SetupError(`${what} is missing. On Debian or Ubuntu: sudo ${command}`);
  console.log(`Installing ${what} (${packages.join(', ')}) …`);
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  run('apt-get', ['update', '-qq'], quiet);
  if (!run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet)) {
    throw new SetupError(`${what} could not be installed. Try: ${command}`);
  }
}

/** Whether nodejieba loads and cuts: npm 12 leaves its binding out without an error where install scripts are blocked. */
const segmenterWorks = () =>
  spawnSync(process.execPath, ['-e', "require('nodejieba').cut('文脉')"], { cwd: ROOT, stdio: 'ignore' }).status === 0;

/** Packages as the lockfile has them, and a segmenter that works. */
function ensureModules() {
  const current = existsSync(STAMP) && readFileSync(STAMP).equals(readFileSync(LOCK));
  if (current) return;
  if (process.platform === 'linux' && !['python3', 'make', 'g++'].every(has)) {
    install('a compiler for nodejieba', ['python3', 'make', 'g++']);
  }
  console.log('Installing packages (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  if (!run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { shell: process.platform === 'win32' })) {
    throw new SetupError('npm ci failed: its message above says why.');
  }
  if (!segmenterWorks()) {
    throw new SetupError(
      'nodejieba was not built: it needs python3, make and a C++ compiler. Then: npm rebuild nodejieba',
    );
  }
  copyFileSync(LOCK, STAMP);
}

/** Chromium's path, or null. `WENMAI_CHROMIUM` names another one. */
export function chromiumPath() {
  const places = [
    process.env.WENMAI_CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  return places.find((path) => path && existsSync(path)) ?? null;
}

/** Firefox's path, or null. `WENMAI_FIREFOX` names another one. */
export function firefoxPath() {
  const places = [process.env.WENMAI_FIREFOX, '/usr/bin/firefox-esr', '/usr/lib/firefox/firefox'];
  return places.find((path) => path && existsSync(path)) ?? null;
}

/** Chromium with its Chinese texts, and a font that has them, for the end-to-end tests. */
function ensureChromium() {
  const missing = [];
  if (!chromiumPath()) missing.push('chromium');
  if (!process.env.WENMAI_CHROMIUM && !existsSync('/usr/lib/chromium/locales/zh-CN.pak')) missing.push('chromium-l10n');
  const fonts = has('fc-list') ? spawnSync('fc-list', [':lang=zh', 'family']).stdout.toString() : '';
  if (fonts.trim() === '') missing.push('fonts-noto-cjk');
  if (missing.length > 0) install('Chromium with Chinese texts and fonts', missing);
}

/** Firefox with its Chinese texts; not every distribution has one that can be driven, and then its tests are left out. */
function ensureFirefox() {
  const missing = [];
  if (!firefoxPath()) missing.push('firefox-esr');
  const texts = '/usr/lib/firefox-esr/browser/extensions/langpack-zh-CN@firefox-esr.mozilla.org.xpi';
  if (!process.env.WENMAI_FIREFOX && !existsSync(texts)) missing.push('firefox-esr-l10n-zh-cn');
  try {
    if (missing.length > 0) install('Firefox with Chinese texts', missing);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.warn(`${error.message}\nThe tests in Firefox are left out.`);
  }
}

/**
 * Set up what is needed; prints what it does and ends the process with a clear message where it cannot.
 * @param {{ browser?: boolean }} needs whether the browsers are needed too
 */
export function setUp({ browser = false } = {}) {
  try {
    const major = Number(process.versions.node.split('.')[0]);
    if (major < OLDEST_NODE)
      throw new SetupError(`Node ${OLDEST_NODE} or newer is needed; this is ${process.versions.node}.`);
    ensureModules();
    if (browser) {
      ensureChromium();
      ensureFirefox();
    }
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
