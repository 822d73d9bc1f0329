import type { Hello } from '../../lookup/protocol';
import { storedSettings } from '../stored-settings';
import { forgetMarks, noteMarks } from './counts';
import { hoverHere } from './hover-here';
import { showCount } from './icon';
import { injectCard, injectMarkStyles } from './inject';
import { open } from './open';
import type { Names } from './names';
import type { Handlers } from './router';
import type { Sender } from './sender';

async function hello({ tab, frame, url, pageUrl }: Sender): Promise<Hello> {
  // A new page: what was marked in the one before is gone.
  if (frame === 0) await forgetMarks(tab);
  const [hover, { language, theme }] = await Promise.all([hoverHere(url, pageUrl), storedSettings()]);
  return { hover, language, theme };
}

/** How each question of a page is answered. */
export const handlers = (names: Names): Handlers => ({
  hello: (_, from) => hello(from),
  scan: ({ blocks }) => names.scan(blocks),
  at: ({ text, offset }) => names.at(text, offset),
  words: ({ text }) => names.words(text),
  entity: ({ entity, pack }) => names.entity(entity, pack),
  quote: ({ quote, prefix, suffix }) => names.quote(quote, prefix, suffix),
  async 'mark-styles'({ ground }, { tab, frame }) {
    await injectMarkStyles(tab, frame, ground);
    return null;
  },
  async 'card-script'(_, { tab, frame }) {
    await injectCard(tab, frame);
    return null;
  },
  open: ({ where, target }, from) => open(where, target, from),
  async marks({ state }, from) {
    await showCount(from.tab, await noteMarks(from, state));
    return null;
  },
});
