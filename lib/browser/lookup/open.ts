import type { Opened, Target } from '../../lookup/protocol';
import { showExplorer } from '../explorer-tab';
import { handOver } from '../look-up';
import { openPanel } from '../panel';
import type { Sender } from './sender';

/** Part of the explorer's address that shows a target; see `lib/ui/README.md`. */
function hashOf(target: Target): string {
  const fields = 'passage' in target ? { tab: 'read', ...target, at: target.at.join('-') } : target;
  return `#${Object.entries(fields)
    .map(([field, value]) => `${field}=${encodeURIComponent(value)}`)
    .join('&')}`;
}

/**
 * Show elsewhere what a card shows. Nothing of a private window goes to the explorer: it would open in an ordinary window, whose
 * history keeps the address.
 */
export async function open(where: 'panel' | 'explorer' | 'reader', target: Target, from: Sender): Promise<Opened> {
  if (where === 'panel' && !('passage' in target)) {
    // First: waiting for anything would spend the gesture that the message brought along.
    const opened = openPanel(from.window);
    const what = 'words' in target ? { text: target.words, entity: null } : { text: '', entity: target.entity };
    await handOver(what, from.window, from.isPrivate);
    return opened.then(
      () => 'opened' as const,
      () => 'refused' as const,
    );
  }
  if (from.isPrivate) return 'private';
  await showExplorer(hashOf(target));
  return 'opened';
}
