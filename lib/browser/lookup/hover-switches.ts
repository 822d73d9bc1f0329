import { isGranted, requestSites } from './grants';
import { changeHover, hoverChoices, switchSite } from './hover-choices';
import { siteOf } from './sites';

/** Rest everywhere, or no longer. */
export async function togglePause(): Promise<void> {
  const { paused } = await hoverChoices();
  await changeHover({ paused: !paused });
}

/**
 * Switch looking up under the pointer on or off on the site of a page. Where it is not granted the browser asks the reader, which it
 * does only before anything is waited for; a refusal changes nothing.
 */
export async function toggleSite(url: string | undefined): Promise<void> {
  const site = siteOf(url);
  if (site === null) return;
  const before = isGranted(site);
  if (!(await requestSites([site]))) return;
  const { off } = await hoverChoices();
  await switchSite(site, !(await before) || off.includes(site));
}
