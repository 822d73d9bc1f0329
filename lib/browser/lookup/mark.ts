import { injectPage } from './inject';
import { tellTab } from './tell';

/** Mark every known name of a tab's page, or take the marks away. */
export async function markPage(tab: number, on: boolean): Promise<void> {
  if (on) await injectPage(tab);
  await tellTab(tab, { kind: 'mark', on });
}
