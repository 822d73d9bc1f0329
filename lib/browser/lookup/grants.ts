import { browser } from 'wxt/browser';
import type { Grants } from '../../ui/host';
import { ALL_SITES, isAllSites } from './sites';

/** What the reader has granted: all sites, or these. */
export async function grants(): Promise<Grants> {
  const { origins = [] } = await browser.permissions.getAll();
  return {
    all: ALL_SITES.every((all) => origins.includes(all)),
    sites: origins.filter((one) => !isAllSites(one)).sort(),
  };
}

/** Match patterns of the pages that are granted. */
export async function grantedPatterns(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Whether a page of this site is granted, alone or with all. */
export const isGranted = (site: string): Promise<boolean> => browser.permissions.contains({ origins: [site] });

/**
 * Let the browser ask the reader. It does so only while it handles what the reader did, so this is called before any `await`.
 *
 * @returns whether it was granted; a refusal is an answer and no error
 */
export async function requestSites(patterns: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [...patterns] });
  } catch {
    return false;
  }
}

export async function removeSites(patterns: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...patterns] });
}

/** Told when something was granted or taken back, by us or in the browser's own settings; gives the way to stop listening. */
export function onGrants(listener: () => void): () => void {
  const heard = () => listener();
  browser.permissions.onAdded.addListener(heard);
  browser.permissions.onRemoved.addListener(heard);
  return () => {
    browser.permissions.onAdded.removeListener(heard);
    browser.permissions.onRemoved.removeListener(heard);
  };
}
