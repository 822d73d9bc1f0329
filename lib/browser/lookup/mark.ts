import { injectMarkStyles, injectPage } from './inject';
import { tellTab } from './tell';

/** Mark every known name of a tab's page. */
export async function markPage(tab: number): Promise<void> {
  await injectMarkStyles(tab, '');
  await injectPage(tab);
  await tellTab(tab, { kind: 'mark', on: true });
}
