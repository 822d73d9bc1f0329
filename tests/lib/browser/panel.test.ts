import { fakeBrowser } from './fake-browser';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openPanel, openPanelByIcon } from '../../../lib/browser/panel';

const sidebarAction = { open: vi.fn(async () => {}), toggle: vi.fn(async () => {}) };
beforeEach(() => void Object.assign(fakeBrowser, { sidebarAction }));
afterEach(() => void Reflect.deleteProperty(fakeBrowser, 'sidebarAction'));

it('opens the sidebar in Firefox, before anything else', () => {
  void openPanel(7);
  expect(sidebarAction.open).toHaveBeenCalledOnce();
});

it('lets the toolbar icon open and close the sidebar in Firefox', async () => {
  openPanelByIcon();
  await fakeBrowser.action.onClicked.trigger({} as never);
  expect(sidebarAction.toggle).toHaveBeenCalledOnce();
});
