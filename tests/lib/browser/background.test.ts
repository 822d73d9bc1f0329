import 'fake-indexeddb/auto';
import { fakeBrowser, fakes, getContexts } from './fake-browser';
import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { listen } from '../../../lib/browser/background';
import { DatabaseShelf } from '../../../lib/browser/database-shelf';
import { onLookUp } from '../../../lib/browser/look-up';
import type { LookUp } from '../../../lib/ui/host';
import { fixturePack } from '../../fixtures/graph';
import { arrival } from './shelf-suite';

const EXPLORER = fakeBrowser.runtime.getURL('/explorer.html');

beforeAll(listen);

const WINDOW = 7;
const TAB = { id: 3, windowId: WINDOW, incognito: false };

beforeEach(async () => {
  vi.spyOn(fakeBrowser.windows, 'getLastFocused').mockResolvedValue({ id: WINDOW, incognito: false } as never);
  globalThis.indexedDB = new IDBFactory();
  await fakeBrowser.storage.session.clear();
  fakes.sidePanel.open.mockReset().mockResolvedValue();
});

/** What the panel is told, from now on. */
function panel(window = WINDOW, isPrivate = false) {
  const told: LookUp[] = [];
  const stop = onLookUp(window, isPrivate, (lookUp) => told.push(lookUp));
  return { told, stop };
}

const entryPoints = [
  [
    'the context menu',
    () => fakes.contextMenus.onClicked.fire({ menuItemId: 'look-up', selectionText: '千万工程' }, TAB),
    WINDOW,
  ],
  ['the omnibox', () => fakes.omnibox.onInputEntered.fire('千万工程'), -2],
] as const;

describe.each(entryPoints)('%s', (_, ask, windowId) => {
  it('opens the panel before it waits for anything', () => {
    const read = vi.spyOn(fakeBrowser.storage.session, 'get');
    ask();
    // Nothing but synchronous code has run so far.
    expect(fakes.sidePanel.open).toHaveBeenCalledExactlyOnceWith({ windowId });
    const [opened] = fakes.sidePanel.open.mock.invocationCallOrder;
    for (const order of read.mock.invocationCallOrder) expect(opened).toBeLessThan(order);
    read.mockRestore();
  });

  it('hands the term to a panel that is open', async () => {
    const { told, stop } = panel();
    ask();
    await vi.waitFor(() => expect(told.map(({ text }) => text)).toEqual(['千万工程']));
    stop();
  });

  it('hands the term to a panel that opens later, once', async () => {
    ask();
    await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get()).not.toEqual({}));
    const { told, stop } = panel();
    await vi.waitFor(() => expect(told).toHaveLength(1));
    stop();
  });

  it('shows the same term again when it is asked for again', async () => {
    const { told, stop } = panel();
    ask();
    await vi.waitFor(() => expect(told).toHaveLength(1));
    ask();
    await vi.waitFor(() => expect(told).toHaveLength(2));
    expect(told[1]!.at).toBeGreaterThan(told[0]!.at);
    stop();
  });

  it('goes to the entity in the explorer where the panel may not open', async () => {
    await new DatabaseShelf().put(arrival('a'));
    fakes.sidePanel.open.mockRejectedValue(new Error('may only be called in response to a user gesture'));
    const opened = vi.spyOn(fakeBrowser.tabs, 'create');
    ask();
    const name = fixturePack().graph.entities.find(({ aliases }) => aliases.includes('千万工程'))!;
    const url = `${EXPLORER}#entity=${encodeURIComponent(name.id)}`;
    await vi.waitFor(() => expect(opened).toHaveBeenCalledExactlyOnceWith({ url }));
    opened.mockRestore();
  });

  it('goes to the words where the pack has no such name', async () => {
    fakes.sidePanel.open.mockRejectedValue(new Error('no gesture'));
    const opened = vi.spyOn(fakeBrowser.tabs, 'create');
    ask();
    const url = `${EXPLORER}#words=${encodeURIComponent('千万工程')}`;
    await vi.waitFor(() => expect(opened).toHaveBeenCalledExactlyOnceWith({ url }));
    opened.mockRestore();
  });
});

it('goes to the explorer that is open already', async () => {
  fakes.sidePanel.open.mockRejectedValue(new Error('no gesture'));
  getContexts.mockResolvedValueOnce([{ documentUrl: `${EXPLORER}#tab=list`, tabId: 5 }]);
  const moved = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
  fakes.omnibox.onInputEntered.fire('无此名');
  const url = `${EXPLORER}#words=${encodeURIComponent('无此名')}`;
  await vi.waitFor(() => expect(moved).toHaveBeenCalledExactlyOnceWith(5, { url, active: true }));
  moved.mockRestore();
});

it.each([
  ['  千万\n 工程 ', '千万 工程'],
  ['名'.repeat(500), '名'.repeat(120)],
  ['\ud83d', '\ufffd'],
])('looks up %j as %j', async (selectionText, text) => {
  const { told, stop } = panel();
  fakes.contextMenus.onClicked.fire({ menuItemId: 'look-up', selectionText }, TAB);
  await vi.waitFor(() => expect(told.map((lookUp) => lookUp.text)).toEqual([text]));
  stop();
});

it('tells no panel of another window', async () => {
  const { told, stop } = panel(WINDOW + 1);
  const here = panel();
  fakes.omnibox.onInputEntered.fire('千万工程');
  await vi.waitFor(() => expect(here.told).toHaveLength(1));
  expect(told).toEqual([]);
  stop();
  here.stop();
});

it('makes the items of the menus at install', async () => {
  fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false } as never);
  const menus = [
    { id: 'look-up', title: 'lookUp', contexts: ['selection'] },
    { id: 'mark-page', title: 'markPage', contexts: ['page', 'action'] },
    { id: 'hover-here', title: 'hoverHere', contexts: ['action'] },
    { id: 'pause', title: 'pause', contexts: ['action'], type: 'checkbox', checked: false },
  ];
  await vi.waitFor(() => expect(fakes.contextMenus.create.mock.calls.flat()).toEqual(menus));
  expect(fakes.contextMenus.removeAll).toHaveBeenCalledBefore(fakes.contextMenus.create);
});

it('opens the panel by the toolbar icon, with what is selected in the page', async () => {
  const { told, stop } = panel();
  fakes.scripting.executeScript.mockResolvedValueOnce([
    { frameId: 0, result: '' },
    { frameId: 5, result: '千万工程' },
  ]);
  fakes.action.onClicked.fire({ ...TAB, url: 'https://news.example/' });
  expect(fakes.sidePanel.open).toHaveBeenCalledExactlyOnceWith({ windowId: WINDOW });
  await vi.waitFor(() => expect(told.map(({ text }) => text)).toEqual(['千万工程']));
  stop();
});

describe('the icon beside an open panel', () => {
  const opened = () => {
    const asked: string[] = [];
    const heard = vi.fn(async ({ kind }: { kind: string }) => {
      asked.push(kind);
      return kind === 'panel-open' ? { awaitsIcon: false } : undefined;
    });
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(heard as never);
    return { asked, restore: () => send.mockRestore() };
  };
  const click = (selected: string) => {
    fakes.scripting.executeScript.mockResolvedValueOnce([{ frameId: 0, result: selected }]);
    fakes.action.onClicked.fire({ ...TAB, url: 'https://news.example/' });
  };

  it('closes it, where nothing is selected or what it was told last', async () => {
    const { asked, restore } = opened();
    click('');
    await vi.waitFor(() => expect(asked).toEqual(['panel-open', 'panel-close']));
    click('湖州市');
    const { told, stop } = panel();
    await vi.waitFor(() => expect(told.map(({ text }) => text)).toEqual(['湖州市']));
    click('湖州市');
    await vi.waitFor(() => expect(asked.at(-1)).toBe('panel-close'));
    expect(told).toHaveLength(1);
    stop();
    restore();
  });
});

it('suggests names of the pack that was open last', async () => {
  const shelf = new DatabaseShelf();
  await shelf.put(arrival('a'));
  await shelf.setCurrent('a');
  const show = vi.fn();
  fakes.omnibox.onInputChanged.fire('湖州', show);
  await vi.waitFor(() => expect(show).toHaveBeenCalled());
  const [found] = show.mock.calls[0]!;
  expect(found.map(({ content }: { content: string }) => content)).toContain('湖州市');
  expect(found.length).toBeLessThanOrEqual(5);
});
