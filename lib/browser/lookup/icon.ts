import { browser } from 'wxt/browser';
import { hoverChoices } from './hover-choices';
import { message } from './menus';
import { siteOf } from './sites';

/** Above it the icon has no room. */
const MOST_SHOWN = 9_999;
const BADGE = { text: '#ffffff', ground: '#a5371f' };

const iconOf = (awake: boolean) =>
  Object.fromEntries([16, 32].map((size) => [size, `/icon/${awake ? '' : 'rest-'}${size}.png`]));

/** Show on the icon how many names are marked in a tab; null takes the number away. */
export async function showCount(tab: number, count: number | null): Promise<void> {
  const text = count === null ? '' : count > MOST_SHOWN ? '9999+' : String(count);
  // The tab may have gone.
  await browser.action.setBadgeText({ tabId: tab, text }).catch(() => {});
}

/** Show on the icon whether looking up under the pointer rests: everywhere, or where a tab is. */
export async function showRest(): Promise<void> {
  const { paused, off } = await hoverChoices();
  await browser.action.setBadgeBackgroundColor({ color: BADGE.ground });
  await browser.action.setBadgeTextColor({ color: BADGE.text });
  await show({}, paused ? 'paused' : 'awake');
  // What a tab was told by itself goes before what all are told.
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id, url }) => showIn(id, stateOf(url, paused, off))));
}

/** Show it for a tab that shows another page: what it was told by itself is forgotten then. */
export async function showRestIn(tab: number, url: string | undefined): Promise<void> {
  const { paused, off } = await hoverChoices();
  if (!paused && off.length > 0) await showIn(tab, stateOf(url, paused, off));
}

const TITLES = { awake: 'openPanel', paused: 'isPaused', off: 'isOffHere' } as const;
type State = keyof typeof TITLES;

/** Null where the browser does not say where the tab is: it shows what all show. */
function stateOf(url: string | undefined, paused: boolean, off: readonly string[]): State | null {
  const site = siteOf(url);
  return site === null ? null : paused ? 'paused' : off.includes(site) ? 'off' : 'awake';
}

async function showIn(tab: number | undefined, state: State | null): Promise<void> {
  // The tab may have gone.
  if (tab !== undefined && state !== null) await show({ tabId: tab }, state).catch(() => {});
}

async function show(where: { readonly tabId?: number }, state: State): Promise<void> {
  await Promise.all([
    browser.action.setIcon({ ...where, path: iconOf(state === 'awake') }),
    browser.action.setTitle({ ...where, title: message(TITLES[state]) }),
  ]);
}
