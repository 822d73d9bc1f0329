import { fakeBrowser } from '../fake-browser';
import { beforeEach, expect, it, vi } from 'vitest';
import { answerPrivatePanels, handOver, onLookUp } from '../../../../lib/browser/look-up';
import { open } from '../../../../lib/browser/lookup/open';
import type { LookUp } from '../../../../lib/ui/host';

const PRIVATE = 9;
const what = { text: '千万工程', entity: null };
const from = { tab: 1, frame: 0, window: PRIVATE, isPrivate: true, url: undefined, pageUrl: undefined };

beforeEach(async () => {
  await fakeBrowser.storage.session.clear();
  await fakeBrowser.storage.local.clear();
});

const kept = async () => [await fakeBrowser.storage.session.get(), await fakeBrowser.storage.local.get()];

it('keeps nothing of what is looked up in a private window', async () => {
  await handOver(what, PRIVATE, true);
  expect(await kept()).toEqual([{}, {}]);
});

it('tells a panel of that private window, and no panel of another', async () => {
  const told: LookUp[] = [];
  const others: LookUp[] = [];
  const stops = [
    onLookUp(PRIVATE, true, (lookUp) => told.push(lookUp)),
    onLookUp(PRIVATE + 1, true, (lookUp) => others.push(lookUp)),
    onLookUp(1, false, (lookUp) => others.push(lookUp)),
  ];
  await handOver(what, PRIVATE, true);
  await vi.waitFor(() => expect(told).toMatchObject([what]));
  expect(others).toEqual([]);
  for (const stop of stops) stop();
});

it('tells nobody who is not known to be a page of ours', async () => {
  await handOver(what, PRIVATE, true);
  answerPrivatePanels();
  const ask = () => fakeBrowser.runtime.sendMessage({ kind: 'private-waiting', window: PRIVATE });
  // Messages of the fake have no sender.
  expect(await ask().catch(() => undefined)).toBeUndefined();
});

it.each(['explorer', 'reader'] as const)(
  'opens nothing of it in the %s, whose window is an ordinary one',
  async (where) => {
    const opened = vi.spyOn(fakeBrowser.tabs, 'create');
    expect(await open(where, { words: '千万工程' }, from)).toBe('private');
    expect(opened).not.toHaveBeenCalled();
    opened.mockRestore();
  },
);
