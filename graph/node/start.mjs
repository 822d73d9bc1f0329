// npm start [-- FILE… | --no-open | --no-serve | --firefox]: from a fresh clone to the explorer in a browser.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join, parse, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { YOUNG } from './engine.mjs';
import { setUp } from './setup.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const PACKS = join(ROOT, '.output', 'packs');
const PORT = 4178;

const say = (line) => console.log(line);

/** Exit code of a build in which some files had findings: the pack is there, and the findings were printed. */
const WITH_FINDINGS = 3;

/** Run one of the project's programs and give its output; where it fails its own message is the last word. */
function node(script, ...args) {
  const { status, stdout } = spawnSync(process.execPath, [YOUNG, join(ROOT, script), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0 && status !== WITH_FINDINGS) process.exit(1);
  return stdout;
}
const wenmai = (...args) => node('graph/node/bin.mjs', ...args);

/** Build a pack into the folder whose packs the extension brings along, and say what it holds. */
function pack(name, title, files, ...flags) {
  const out = join(PACKS, `${name}.wenmai`);
  const quiet = process.stderr.isTTY ? [] : ['--quiet'];
  wenmai('build', ...files, '--out', out, '--title', title, ...quiet, ...flags);
  const { articles, entities, edges } = JSON.parse(wenmai('inspect', out, '--json'));
  const names = Object.values(entities).reduce((sum, count) => sum + count, 0);
  say(`  ${relative(ROOT, out)}  “${title}”: ${articles} articles, ${names} names, ${edges} links`);
}

/** Whether there is someone in front of a screen. */
const hasScreen = () =>
  !process.env.CI && (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

function openBrowser(url) {
  const commands = { darwin: ['open', url], win32: ['cmd', '/c', 'start', '', url] };
  const [command, ...args] = commands[process.platform] ?? ['xdg-open', url];
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => say(`Open ${url} in your browser.`))
    .unref();
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'no-open': { type: 'boolean' }, 'no-serve': { type: 'boolean' }, firefox: { type: 'boolean' } },
  });
  setUp();

  say('Built:');
  rmSync(PACKS, { recursive: true, force: true });
  mkdirSync(PACKS, { recursive: true });
  pack('sample', '示例：浙江 2025', [join(ROOT, 'assets', 'sample')], '--sample');
  const files = positionals.map((file) => resolve(process.env.INIT_CWD ?? process.cwd(), file));
  if (files.length > 0) pack('documents', files.length === 1 ? parse(files[0]).name : '我的文献', files);

  const wxt = 'node_modules/wxt/bin/wxt.mjs';
  node(wxt, 'build');
  const extension = join(ROOT, '.output', 'chrome-mv3');
  say(`  ${relative(ROOT, extension)}  chrome://extensions → Developer mode → Load unpacked → this folder`);
  if (values.firefox) {
    node(wxt, 'build', '--browser', 'firefox');
    say('  .output/firefox-mv3  about:debugging → This Firefox → Load Temporary Add-on → its manifest.json');
  }
  if (values['no-serve']) return;

  const { serve } = await import('./serve.mjs');
  const server = await serve(extension, PORT);
  if (server.port !== PORT)
    say(`Port ${PORT} is taken, so the explorer is at ${server.port}; packs opened there are kept apart.`);
  say(`Explorer: ${server.url}  (Ctrl-C ends it)`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close());
  if (!values['no-open'] && hasScreen()) openBrowser(server.url);
}

await main();
