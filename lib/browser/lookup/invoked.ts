import { storage } from 'wxt/utils/storage';

/** The browser lets us into a page when the reader asks for something there, and tells nobody: panels learn of it here. */
const invoked = storage.defineItem<number>('session:invoked', { fallback: 0 });

/** The reader has used the icon, the menu or a key on a page. */
export const noteInvoked = async (): Promise<void> => invoked.setValue((await invoked.getValue()) + 1);

/** Told of it; gives the way to stop listening. */
export const onInvoked = (listener: () => void): (() => void) => invoked.watch(listener);
