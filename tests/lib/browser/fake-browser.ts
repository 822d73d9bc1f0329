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

export const fakes = {
  contextMenus: {
    removeAll: vi.fn(async () => {}),
    create: vi.fn(),
    onClicked: event<[Clicked, { id?: number; windowId?: number; incognito?: boolean }?]>(),
  },
  action: { onClicked: event<[{ id: number; windowId: number; incognito: boolean; url?: string }]>() },
  commands: { onCommand: event<[string, { id?: number; windowId?: number; url?: string }?]>() },
  scripting: {
    executeScript: vi.fn(async (_: unknown): Promise<{ frameId: number; result?: unknown }[]> => []),
    insertCSS: vi.fn(async (_: unknown) => {}),
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
Object.assign(globalThis, { browser: fakeBrowser });

export { fakeBrowser };
