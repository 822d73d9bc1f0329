import { browser } from 'wxt/browser';
import type { Marks } from '../../lookup/protocol';
import type { Sender } from './sender';

/** How much is marked in a tab, by frame: numbers alone, kept for the session so that a background that slept adds up right. */
const PREFIX = 'marked:';
const keyOf = (tab: number, frame: number | '') => `${PREFIX}${tab}:${frame}`;

/** One after the other: what is forgotten must not be what is noted meanwhile. */
let last: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(work, work);
  last = done;
  return done;
}

/** Note how many marks a frame has; gives the sum over the frames of its tab, or null where nothing is marked. */
export const noteMarks = (from: Sender, marks: Marks): Promise<number | null> => inTurn(() => note(from, marks));

/** A tab has gone, or shows another page. */
export const forgetMarks = (tab: number): Promise<void> => inTurn(() => forget(tab));

async function note({ tab, frame }: Sender, { on, counts }: Marks): Promise<number | null> {
  const key = keyOf(tab, frame);
  if (on) await browser.storage.session.set({ [key]: counts.reduce((sum, [, count]) => sum + count, 0) });
  else await browser.storage.session.remove(key);
  return marksOf(tab);
}

/** Marks in a tab as they were noted last; null where nothing is marked. */
export async function marksOf(tab: number): Promise<number | null> {
  const counts = await entriesOf(tab);
  return counts.length === 0 ? null : counts.reduce((sum, [, count]) => sum + count, 0);
}

async function forget(tab: number): Promise<void> {
  const keys = (await entriesOf(tab)).map(([key]) => key);
  if (keys.length > 0) await browser.storage.session.remove(keys);
}

async function entriesOf(tab: number): Promise<readonly (readonly [key: string, count: number])[]> {
  const all = Object.entries(await browser.storage.session.get(null));
  return all.flatMap(([key, count]) => (key.startsWith(keyOf(tab, '')) ? [[key, Number(count)] as const] : []));
}
