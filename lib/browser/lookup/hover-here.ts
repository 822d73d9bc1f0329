import type { Hover } from '../../lookup/protocol';
import { isGranted } from './grants';
import { hoverChoices } from './hover-choices';
import { siteOf } from './sites';

/**
 * How hovering works in a page; null where it is not granted, switched off or paused.
 *
 * @param urls of the frame, and of the page that holds it: a site that is switched off is so with all that is within
 */
export async function hoverHere(...urls: readonly (string | undefined)[]): Promise<Hover | null> {
  const [site = null] = urls.map(siteOf);
  const { paused, off, trigger, doubleClick } = await hoverChoices();
  if (paused || site === null || urls.map(siteOf).some((one) => one !== null && off.includes(one))) return null;
  return (await isGranted(site)) ? { trigger, doubleClick } : null;
}
