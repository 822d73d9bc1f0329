import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createInstance } from 'addons-linter';
import { CHROME, FIREFOX } from './built';

const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
const messagesOf = (folder: string, language: string) =>
  JSON.parse(readFileSync(join(folder, '_locales', language, 'messages.json'), 'utf8'));

const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

// A new permission, host or source must be a deliberate change of this text.
const COMMON = {
  manifest_version: 3,
  name: '__MSG_name__',
  description: '__MSG_description__',
  version: '0.1.0',
  default_locale: 'zh_CN',
  icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
  optional_host_permissions: ['http://*/*', 'https://*/*'],
  incognito: 'spanning',
  action: { default_title: '__MSG_openPanel__' },
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+Shift+W' } },
    'look-up': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_lookUpSelected__' },
    'mark-page': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_markPage__' },
    pause: { description: '__MSG_pause__' },
  },
  omnibox: { keyword: 'wm' },
  options_ui: { page: 'options.html', open_in_tab: true },
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; worker-src 'self'; " +
      "style-src 'self' 'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='; " +
      "img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'",
  },
};

it('asks Chrome for no more than it needs', () => {
  expect(manifestOf(CHROME)).toEqual({
    ...COMMON,
    permissions: [...PERMISSIONS, 'sidePanel'],
    minimum_chrome_version: '116',
    background: { service_worker: 'background.js' },
    side_panel: { default_path: 'sidepanel.html' },
  });
});

it('asks Firefox for no more than it needs', () => {
  expect(manifestOf(FIREFOX)).toEqual({
    ...COMMON,
    permissions: PERMISSIONS,
    background: { scripts: ['background.js'] },
    sidebar_action: { default_panel: 'sidepanel.html', default_title: '__MSG_name__', open_at_install: false },
    browser_specific_settings: {
      gecko: {
        id: 'wenmai@wenmai.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  });
});

describe.each([
  ['Chrome', CHROME],
  ['Firefox', FIREFOX],
])('what %s gets', (_, folder) => {
  it('has every text of the manifest in both languages', () => {
    const used = JSON.stringify(manifestOf(folder)).matchAll(/__MSG_(\w+)__/gu);
    for (const [, name] of used)
      for (const language of ['zh_CN', 'en']) expect(messagesOf(folder, language)[name!]?.message).toBeTruthy();
    expect(Object.keys(messagesOf(folder, 'zh_CN'))).toEqual(Object.keys(messagesOf(folder, 'en')));
  });

  it('brings every pack of its index along', () => {
    const index = JSON.parse(readFileSync(join(folder, 'packs', 'index.json'), 'utf8')) as { file: string }[];
    const packs = readdirSync(join(folder, 'packs')).filter((name) => name !== 'index.json');
    expect(index.map(({ file }) => file)).toEqual(packs.sort());
    expect(packs).toContain('sample.wenmai');
  });
});

it('passes the linter of addons.mozilla.org', async () => {
  const linter = createInstance({
    config: { _: [FIREFOX], logLevel: 'fatal', output: 'none', shouldScanFile: () => true },
    runAsBinary: false,
  });
  const { errors, metadata } = await linter.run();
  expect(errors).toEqual([]);
  expect(metadata).toMatchObject({ manifestVersion: 3, firefoxMinVersion: '140.0' });
});
