import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { notices, packageFolder } from './graph/node/licences.mjs';

/** Packs the extension brings along; the command line puts them here before the build. */
const PACKS = join(import.meta.dirname, '.output', 'packs');

/** Cytoscape puts one style element into the page; a hash admits it and nothing else. */
const CYTOSCAPE_STYLE = '.__________cytoscape_container { position: relative; }';
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing but the extension's own files; a page can reach no other address. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  `style-src 'self' ${hash(CYTOSCAPE_STYLE)}`,
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What the library compares with what it keeps: see `lib/browser/bundled.ts`. */
function indexOf(files: readonly string[]): string {
  const rows = files.map((file) => {
    const bytes = readFileSync(join(PACKS, file));
    return { file, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
  return JSON.stringify(rows);
}

/** Folders of the packages that modules of the extension are from, and of one whose data is in a file of ours. */
const shipped = new Set([join(import.meta.dirname, 'node_modules', 'opencc-js')]);
const collectShipped = {
  name: 'wenmai-licences',
  generateBundle(_: unknown, bundle: Readonly<Record<string, { readonly moduleIds?: readonly string[] }>>) {
    for (const { moduleIds = [] } of Object.values(bundle))
      for (const id of moduleIds) {
        const folder = packageFolder(id);
        if (folder) shipped.add(folder);
      }
  },
};

export default defineConfig({
  modules: ['@wxt-dev/module-svelte'],
  // The card on a page is made node by node: a page that requires trusted types refuses a template that is parsed.
  svelte: {
    vite: {
      dynamicCompileOptions: ({ filename }) =>
        filename.includes('/lib/ui/lookup/') ? { fragments: 'tree' } : undefined,
    },
  },
  publicDir: 'assets/public',
  manifestVersion: 3,
  imports: false,
  // The explorer's chunk holds Cytoscape; it is read from the disk.
  vite: () => ({
    plugins: [collectShipped],
    worker: { plugins: () => [collectShipped] },
    build: { chunkSizeWarningLimit: 1000, rolldownOptions: { checks: { pluginTimings: false } } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: [
      // Lets scripts into the page on which the reader asks for something, and into no other.
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Granted by the reader alone, site by site or all at once, for looking up under the pointer.
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    // One background for all windows: a private one of its own would have none of the reader's packs. It keeps nothing of private
    // windows: see `lib/browser/lookup/README.md`.
    incognito: 'spanning',
    action: { default_title: '__MSG_openPanel__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+W' } },
      'look-up': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_lookUpSelected__' },
      'mark-page': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_markPage__' },
      // Without a key until the reader gives it one.
      pause: { description: '__MSG_pause__' },
    },
    omnibox: { keyword: 'wm' },
    content_security_policy: { extension_pages: CSP },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'wenmai@wenmai.example',
              // The first version that shows what an extension collects.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // The first version in which the panel opens from a context menu.
        { minimum_chrome_version: '116' }),
  }),
  hooks: {
    // Fails where something may not ship.
    'build:done': ({ config }) => writeFileSync(join(config.outDir, 'licences.txt'), notices(shipped)),
    'build:manifestGenerated': (_, manifest) => {
      // WXT takes the title of the page, which has one language.
      if (manifest.sidebar_action) manifest.sidebar_action.default_title = '__MSG_name__';
    },
    'build:publicAssets': (_, assets) => {
      const files = existsSync(PACKS) ? readdirSync(PACKS).filter((file) => file.endsWith('.wenmai')) : [];
      files.sort();
      for (const file of files) assets.push({ absoluteSrc: join(PACKS, file), relativeDest: `packs/${file}` });
      assets.push({ contents: indexOf(files), relativeDest: 'packs/index.json' });
    },
  },
});
