import { fakeBrowser, fakes } from './fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPanel, openPanelOurselves } from '../../../lib/browser/panel';

describe('in Firefox', () => {
  const sidebarAction = { open: vi.fn(async () => {}) };
  const getViews = vi.fn(({ windowId }: { windowId: number }) => (windowId === 8 ? [{}] : []));
  beforeEach(() => {
    sidebarAction.open.mockClear();
    Object.assign(fakeBrowser, { sidebarAction });
    Object.assign(fakeBrowser.extension, { getViews });
  });
  afterEach(() => {
    Reflect.deleteProperty(fakeBrowser, 'sidebarAction');
    Reflect.deleteProperty(fakeBrowser.extension, 'getViews');
  });

  it('opens the sidebar, before anything else', () => {
    void openPanel(7);
    expect(sidebarAction.open).toHaveBeenCalledOnce();
  });

  it('leaves a sidebar that is open as it is', async () => {
    await openPanel(8);
    expect(sidebarAction.open).not.toHaveBeenCalled();
  });
});

it('has the icon call us, for the panel that opens by itself lets us into no page', () => {
  openPanelOurselves();
  expect(fakes.sidePanel.setPanelBehavior).toHaveBeenCalledWith({ openPanelOnActionClick: false });
});
