import type { Hover, Marks } from '../lookup/protocol';
import { Cards } from './cards';
import { Pointer } from './hover/pointer';
import { groundOf } from './mark/ground';
import { Marker } from './mark/marker';
import { selectedIn } from './selection';
import { Pace } from './pace';
import type { Asker, CardEnvironment, Listeners } from './world';

/** What joins a frame to the background. */
export interface Link {
  readonly ask: Asker;
  /** Gives the way to stop listening. */
  listen(listeners: Listeners): () => void;
  /** False once the extension was updated or removed: then nothing answers any more. */
  readonly isAlive: () => boolean;
}

/** At most so often the background is told of marks, in milliseconds. */
const TELLING = 400;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const UNMARKED: Marks = { pack: null, on: false, done: 0, total: 0, counts: [], shown: null };

/** Look-up in one frame, until the extension is gone. */
export function reside(link: Link): void {
  // It is brought in whenever something is asked of the page; once is enough.
  if (globalThis.wenmaiPage) return;
  const ask: Asker = (question) =>
    link.ask(question).catch((error: unknown) => {
      if (!link.isAlive()) leave();
      throw error;
    });
  const cards = new Cards(ask);
  let marker: Marker | null = null;
  let pointer: Pointer | null = null;
  const environment: Mutable<CardEnvironment> = {
    ask,
    openElsewhere: (where, target) => ask({ kind: 'open', where, target }),
    language: null,
    theme: null,
  };

  const told = new Pace(TELLING, () => void ask({ kind: 'marks', state: marker?.marks ?? UNMARKED }).catch(() => {}));
  const mark = (on: boolean) => {
    if (on === (marker !== null)) return;
    marker?.stop();
    if (on) void ask({ kind: 'mark-styles', ground: groundOf(document) }).catch(() => {});
    const scan = (blocks: readonly string[]) => ask({ kind: 'scan', blocks });
    marker = on ? new Marker(document, { scan, changed: () => told.want(), lost: () => mark(false) }) : null;
    told.now();
  };
  const hoverBy = (hover: Hover | null) => {
    pointer?.stop();
    pointer = hover && new Pointer(hover, ask, cards);
  };

  let hovers = false;
  const deafen = link.listen({
    'look-up-selection': ({ words }) => {
      const selected = selectedIn(document, words);
      if (!selected) return false;
      const { anchor, quote } = selected;
      cards.show({ anchor, quote, answer: ask({ kind: 'words', text: selected.words }), by: 'selection' });
      return true;
    },
    mark: ({ on }) => {
      mark(on);
      return null;
    },
    'ask-marks': () => marker?.marks ?? UNMARKED,
    go: ({ entity, step, anew }) => marker?.go(entity, step, anew) ?? false,
    hover: ({ hover }) => {
      hovers = true;
      hoverBy(hover);
      return null;
    },
  });

  /** Nothing is left of us but what the reader sees of a card. */
  function leave(): void {
    told.stop();
    marker?.stop();
    marker = null;
    hoverBy(null);
    try {
      deafen();
    } catch {
      // The browser has taken the listener already.
    }
    globalThis.wenmaiPage = undefined;
  }

  globalThis.wenmaiPage = {
    environment,
    cardArrived: (layer) => cards.arrived(layer),
  };
  void ask({ kind: 'hello' }).then(
    (hello) => {
      ({ language: environment.language, theme: environment.theme } = hello);
      // What was told since is newer.
      if (!hovers) hoverBy(hello.hover);
    },
    () => {},
  );
}
