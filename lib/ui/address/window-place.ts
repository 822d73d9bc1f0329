import type { Place } from './navigator.svelte';

/** What the history keeps with each address: the number of the step, and how far it was scrolled. */
const STEP = 'step';
const SCROLLED = 'scrolled';
/** Browsers refuse more than some two hundred changes of the address in ten seconds, which a slider makes in three: milliseconds between two. */
const PAUSE = 100;

let waiting: { readonly hash: string; readonly step: number } | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

function kept(key: string): number | null {
  const value: unknown = history.state?.[key];
  return typeof value === 'number' ? value : null;
}

function write(): void {
  clearTimeout(timer);
  timer = undefined;
  if (waiting) history.replaceState({ ...history.state, [STEP]: waiting.step }, '', waiting.hash);
  waiting = null;
}

/** The address of this page. */
export const windowPlace: Place = {
  hash: () => waiting?.hash ?? location.hash,
  step: () => waiting?.step ?? kept(STEP),
  scrolled: () => kept(SCROLLED),
  remember(scrolled) {
    write();
    history.replaceState({ ...history.state, [SCROLLED]: scrolled }, '');
  },
  push(hash, step) {
    write();
    history.pushState({ [STEP]: step }, '', hash);
  },
  replace(hash, step) {
    waiting = { hash, step };
    if (timer !== undefined) return;
    write();
    timer = setTimeout(write, PAUSE);
  },
  move(by) {
    write();
    history.go(by);
  },
  listen(listener) {
    const arrive = () => {
      // Wherever the reader went, what waited was of the address before.
      waiting = null;
      listener();
    };
    addEventListener('popstate', arrive);
    addEventListener('hashchange', arrive);
    addEventListener('pagehide', write);
    return () => {
      removeEventListener('popstate', arrive);
      removeEventListener('hashchange', arrive);
      removeEventListener('pagehide', write);
    };
  },
};
