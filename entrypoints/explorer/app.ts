import { mount } from 'svelte';
import { openHost } from '../../lib/browser/host';
import Explorer from '../../lib/ui/Explorer.svelte';
import type { FirstSight } from '../../lib/ui/map/first-sight';

/** @param firstSight what is painted already */
export async function start(firstSight: FirstSight | null, build: string): Promise<void> {
  mount(Explorer, { target: document.body, props: { host: await openHost(), firstSight, build } });
}
