import { injectCard } from './inject';
import { open } from './open';
import type { Names } from './names';
import type { Handlers } from './router';

/** How each question of a page is answered. */
export const handlers = (names: Names): Handlers => ({
  hello: async () => ({ hover: null, language: null, theme: null }),
  scan: ({ blocks }) => names.scan(blocks),
  at: ({ text, offset }) => names.at(text, offset),
  words: ({ text }) => names.words(text),
  entity: ({ entity, pack }) => names.entity(entity, pack),
  quote: ({ quote, prefix, suffix }) => names.quote(quote, prefix, suffix),
  'card-script': async (_, { tab, frame }) => {
    await injectCard(tab, frame);
    return null;
  },
  open: ({ where, target }, from) => open(where, target, from),
  marks: async () => null,
});
