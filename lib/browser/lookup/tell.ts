import { browser } from 'wxt/browser';
import type { Replies, Tell } from '../../lookup/protocol';

/** Tell one frame of a tab; null where no script of ours is in it (any more), or where it had no answer. */
export async function tellFrame<T extends Tell>(
  tab: number,
  frame: number,
  tell: T,
): Promise<Replies[T['kind']] | null> {
  try {
    return ((await browser.tabs.sendMessage(tab, tell, { frameId: frame })) as Replies[T['kind']] | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Tell every frame of a tab. Only one of them could answer, so none is heard. */
export async function tellTab(tab: number, tell: Tell): Promise<void> {
  await browser.tabs.sendMessage(tab, tell).catch(() => {});
}
