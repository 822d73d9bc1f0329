import { fakeBrowser, fakes } from './fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPanel, openPanelOurselves } from '../../../lib/browser/panel';

describe('in Firefox', () => {
  const sidebarAction = { open: vi.fn(async () => {}) };
  beforeEach(() => void Object.assign(fakeBrowser, { sidebarAction }));
  afterEach(() => void Reflect.deleteProperty(fakeBrowser, 'sidebarAction'));

  it('opens the sidebar, before anything else', () => {
    void openPanel(7);
    expect(sidebarAction.open).toHaveBeenCalledOnce();
  });
});

it('has the icon call us, for the panel that opens by itself lets us into no page', () => {
  openPanelOurselves();
  expect(fakes.sidePanel.setPanelBehavior).toHaveBeenCalledWith({ openPanelOnActionClick: false });
});
