import { RECENT } from '../host';

/** The look-ups with one more, newest first, each once. */
export const withRecent = (recent: readonly string[], words: string): readonly string[] =>
  [words, ...recent.filter((one) => one !== words)].slice(0, RECENT);
