import { storage } from 'wxt/utils/storage';
import type { Trigger } from '../../lookup/protocol';
import type { HoverChoices } from '../../ui/host';
import { isAllSites, siteOf } from './sites';

const TRIGGERS: readonly Trigger[] = ['shift', 'alt', 'ctrl', 'dwell'];

/** Nothing is granted at first; these hold once something is. */
export const HOVER_DEFAULTS: HoverChoices = { trigger: 'shift', doubleClick: false, paused: false, off: [] };

/** Most sites that are switched off one by one. */
const MAX_OFF = 1_000;

/** Choices as they were stored; what this version does not know is as at first. */
export function parseHover(stored: unknown): HoverChoices {
  const { trigger, doubleClick, paused, off } = (stored ?? {}) as Record<string, unknown>;
  const isSite = (site: unknown): site is string =>
    typeof site === 'string' && !isAllSites(site) && siteOf(site.slice(0, -1)) === site;
  return {
    trigger: TRIGGERS.find((one) => one === trigger) ?? HOVER_DEFAULTS.trigger,
    doubleClick: doubleClick === true,
    paused: paused === true,
    off: Array.isArray(off) ? [...new Set(off.filter(isSite))].slice(-MAX_OFF) : [],
  };
}

const stored = storage.defineItem<unknown>('local:hover', { fallback: HOVER_DEFAULTS });

export const hoverChoices = async (): Promise<HoverChoices> => parseHover(await stored.getValue());

export async function changeHover(change: Partial<HoverChoices>): Promise<void> {
  await stored.setValue({ ...(await hoverChoices()), ...change });
}

/** Told what was chosen, here or in another page; gives the way to stop listening. */
export const onHover = (listener: (choices: HoverChoices) => void): (() => void) =>
  stored.watch((value) => listener(parseHover(value)));

/** Switch looking up under the pointer off on a site, or on again where it is granted. */
export async function switchSite(site: string, on: boolean): Promise<void> {
  const others = (await hoverChoices()).off.filter((one) => one !== site);
  await changeHover({ off: on ? others : [...others, site] });
}
