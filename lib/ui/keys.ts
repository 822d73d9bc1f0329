/** The keys of the explorer: which deed each stands for, and where they are left to what has the focus. */
import type { Tab } from './address/view';

export interface Deeds {
  search(): void;
  help(): void;
  zoom(direction: 1 | -1): void;
  fit(): void;
  show(tab: Tab): void;
  /** Esc: close what lies over the rest, else let go of what is chosen. */
  leave(): void;
  copyLink(): void;
  communities(): void;
  undo(): void;
  redo(): void;
  /** Do what a key stands for to what is chosen on the map; whether it did anything. */
  ofMap(key: string): boolean;
}

type Keys = Readonly<Record<string, (deeds: Deeds) => void>>;

const KEYS: Keys = {
  '/': (deeds) => deeds.search(),
  '?': (deeds) => deeds.help(),
  '+': (deeds) => deeds.zoom(1),
  '=': (deeds) => deeds.zoom(1),
  '-': (deeds) => deeds.zoom(-1),
  '0': (deeds) => deeds.fit(),
  '1': (deeds) => deeds.show('map'),
  '2': (deeds) => deeds.show('list'),
  '3': (deeds) => deeds.show('read'),
  '4': (deeds) => deeds.show('matrix'),
  '5': (deeds) => deeds.show('compare'),
  '6': (deeds) => deeds.show('targets'),
  '7': (deeds) => deeds.show('time'),
  Escape: (deeds) => deeds.leave(),
  l: (deeds) => deeds.copyLink(),
  g: (deeds) => deeds.communities(),
};

/** With Ctrl or Cmd; a capital is with Shift. */
const WITH_CTRL: Keys = {
  z: (deeds) => deeds.undo(),
  Z: (deeds) => deeds.redo(),
  y: (deeds) => deeds.redo(),
};

/** Where keys are letters, or choose by themselves. */
const WRITTEN_IN = 'input:not([type=radio], [type=range], [type=checkbox]), textarea, select';

export const onKeys =
  (deeds: Deeds) =>
  (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return;
    const ctrl = event.ctrlKey || event.metaKey;
    if (ctrl && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      return deeds.search();
    }
    const target = event.target as HTMLElement;
    if (event.altKey || target.closest('[role=dialog]') || target.matches(WRITTEN_IN)) return;
    const name = ctrl ? (event.shiftKey ? event.key.toUpperCase() : event.key.toLowerCase()) : event.key;
    // What is chosen on the map has keys of its own.
    if (ctrl || !deeds.ofMap(name)) {
      const act = (ctrl ? WITH_CTRL : KEYS)[name];
      if (!act) return;
      act(deeds);
    }
    event.preventDefault();
  };
