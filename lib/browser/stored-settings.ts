import { storage } from 'wxt/utils/storage';
import type { Settings } from '../ui/host';
import { DEFAULTS, parseSettings } from './settings';

const stored = storage.defineItem<unknown>('local:settings', { fallback: DEFAULTS });

/** What the reader has chosen, as the extension keeps it. */
export const storedSettings = async (): Promise<Settings> => parseSettings(await stored.getValue());

export async function changeStoredSettings(change: Partial<Settings>): Promise<void> {
  await stored.setValue({ ...(await storedSettings()), ...change });
}

/** Told what was chosen in another page; gives the way to stop listening. */
export const onStoredSettings = (listener: (settings: Settings) => void): (() => void) =>
  stored.watch((value) => listener(parseSettings(value)));
