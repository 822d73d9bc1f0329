/**
 * A browser for unit tests: WXT's own fake, and the interfaces it lacks as bare events. Import it before anything that reads `browser`.
 */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** An event that is fired by hand; gives what its listeners give. */
function event<Arguments extends unknown[]>() {
  const listeners: ((...args: Arguments) => unknown)[] = [];
  return {
    addListener: (listener: (...args: Arguments) => unknown) => void listeners.push(listener),
    fire: (...args: Arguments) => listeners.map((listener) => listener(...args)),
  };
}

interface Clicked {
  readonly menuItemId: string;
  readonly selectionText?: string;
  readonly pageUrl?: string;
  readonly frameId?: number;
}

interface Origins {
  readonly origins: readonly string[];
}

export interface RegisteredScript {
  readonly id: string;
  readonly matches: readonly string[];
  readonly excludeMatches?: readonly string[];
}
/** What the reader has granted, and the scripts that the browser puts into pages. */
export const granted = new Set<string>();
export const registered: RegisteredScript[] = [];

export const fakes = {
  contextMenus: {
    removeAll: vi.fn(async () => {}),
    create: vi.fn(),
    update: vi.fn(async (_: string, __: { checked: boolean }) => {}),
    onClicked: event<[Clicked, { id?: number; windowId?: number; incognito?: boolean }?]>(),
  },
  action: {
    onClicked: event<[{ id: number; windowId: number; incognito: boolean; url?: string }]>(),
    setBadgeText: vi.fn(async (_: { tabId: number; text: string }) => {}),
    setBadgeBackgroundColor: vi.fn(async () => {}),
    setBadgeTextColor: vi.fn(async () => {}),
    setIcon: vi.fn(async (_: { tabId?: number; path: Record<string, string> }) => {}),
    setTitle: vi.fn(async (_: { tabId?: number; title: string }) => {}),
  },
  commands: { onCommand: event<[string, { id?: number; windowId?: number; url?: string }?]>() },
  scripting: {
    executeScript: vi.fn(async (_: unknown): Promise<{ frameId: number; result?: unknown }[]> => []),
    insertCSS: vi.fn(async (_: unknown) => {}),
    removeCSS: vi.fn(async (_: unknown) => {}),
    getRegisteredContentScripts: vi.fn(async () => registered.slice()),
    registerContentScripts: vi.fn(async (scripts: readonly RegisteredScript[]) => void registered.push(...scripts)),
    unregisterContentScripts: vi.fn(async () => void registered.splice(0)),
  },
  permissions: {
    getAll: vi.fn(async () => ({ origins: [...granted] })),
    contains: vi.fn(async ({ origins }: Origins) => origins.every((one) => granted.has(one))),
    request: vi.fn(async ({ origins }: Origins) => {
      for (const one of origins) granted.add(one);
      return true;
    }),
    remove: vi.fn(async ({ origins }: Origins) => {
      for (const one of origins) granted.delete(one);
      return true;
    }),
    onAdded: event<[]>(),
    onRemoved: event<[]>(),
  },
  omnibox: {
    setDefaultSuggestion: vi.fn(),
    onInputChanged: event<[string, (found: { content: string; description: string }[]) => void]>(),
    onInputEntered: event<[string, string?]>(),
  },
  sidePanel: { open: vi.fn(async (_: { windowId: number }) => {}), setPanelBehavior: vi.fn(async () => {}) },
  i18n: { getMessage: (name: string) => name },
};

/** Pages of the extension that are open. */
export const getContexts = vi.fn(async (): Promise<{ documentUrl: string; tabId: number }[]> => []);

Object.assign(fakeBrowser, fakes);
Object.assign(fakeBrowser.runtime, { getContexts });
Object.assign(fakeBrowser.tabs, { sendMessage: vi.fn(async () => null) });
Object.assign(globalThis, { browser: fakeBrowser });

export { fakeBrowser };
