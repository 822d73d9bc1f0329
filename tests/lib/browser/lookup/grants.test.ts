import { fakeBrowser, fakes, granted, registered } from '../fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeHover, hoverChoices, HOVER_DEFAULTS, parseHover } from '../../../../lib/browser/lookup/hover-choices';
import { hoverHere } from '../../../../lib/browser/lookup/hover-here';
import { togglePause, toggleSite } from '../../../../lib/browser/lookup/hover-switches';
import { register } from '../../../../lib/browser/lookup/registration';

const SITE = 'https://news.example/*';
const PAGE = 'https://news.example/2024/1.html';
const HOVER = { trigger: 'shift', doubleClick: false };

beforeEach(async () => {
  granted.clear();
  registered.splice(0);
  fakes.permissions.request.mockClear();
  await fakeBrowser.storage.local.clear();
});

describe('scripts in pages', () => {
  it('are none as long as nothing is granted', async () => {
    await register();
    expect(registered).toEqual([]);
  });

  it('are in what is granted, but not where it is switched off, and nowhere while it is paused', async () => {
    granted.add('https://*/*').add('http://*/*');
    await register();
    expect(registered).toMatchObject([{ matches: ['https://*/*', 'http://*/*'] }]);
    await changeHover({ off: [SITE] });
    await Promise.all([register(), register()]);
    expect(registered).toMatchObject([{ excludeMatches: [SITE] }]);
    await changeHover({ paused: true });
    await register();
    expect(registered).toEqual([]);
  });

  it('go when the grant does', async () => {
    granted.add(SITE);
    await register();
    granted.clear();
    await register();
    expect(registered).toEqual([]);
  });
});

describe('looking up under the pointer', () => {
  it.each([
    ['a page of a granted site', [PAGE], HOVER],
    ['another page', ['https://other.example/'], null],
    ['a granted frame in a page that is switched off', [PAGE, 'https://off.example/'], null],
    ['no page of the web', ['chrome://newtab/'], null],
  ] as const)('in %s', async (_, urls, hover) => {
    granted.add(SITE);
    await changeHover({ off: ['https://off.example/*'] });
    expect(await hoverHere(...urls)).toEqual(hover);
  });

  it('rests while it is paused', async () => {
    granted.add(SITE);
    await togglePause();
    expect(await hoverHere(PAGE)).toBeNull();
    await togglePause();
    expect(await hoverHere(PAGE)).toEqual(HOVER);
  });

  it('is asked for in the browser before anything is waited for, then switched off and on', async () => {
    const asked = toggleSite(PAGE);
    expect(fakes.permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: [SITE] });
    await asked;
    expect(await hoverHere(PAGE)).toEqual(HOVER);
    await toggleSite(PAGE);
    expect(await hoverHere(PAGE)).toBeNull();
    await toggleSite(PAGE);
    expect(await hoverHere(PAGE)).toEqual(HOVER);
  });

  it('stays as it is where the reader refuses', async () => {
    fakes.permissions.request.mockResolvedValueOnce(false);
    await toggleSite(PAGE);
    expect(await hoverHere(PAGE)).toBeNull();
    expect(await hoverChoices()).toEqual(HOVER_DEFAULTS);
  });
});

it.each([
  [null, HOVER_DEFAULTS],
  [{ trigger: 'meta', off: 'https://a.example/*' }, HOVER_DEFAULTS],
  [
    { trigger: 'dwell', doubleClick: true, paused: true, off: [SITE, 7, 'javascript:1', 'https://*/*', SITE] },
    { trigger: 'dwell', doubleClick: true, paused: true, off: [SITE] },
  ],
])('reads the choices %j', (stored, choices) => expect(parseHover(stored)).toEqual(choices));
