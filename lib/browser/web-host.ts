import type { Host, Library } from '../ui/host';
import { parseSettings } from './settings';
import { KEY, parsed } from './web-settings';

/** The explorer as a plain web page. Nothing hands it look-ups. */
export function webHost(library: Library): Host {
  const settings = async () => parseSettings(parsed(localStorage.getItem(KEY)));
  return {
    kind: 'web',
    // No page is told; the browser itself forgets what a private one keeps.
    isPrivate: false,
    library,
    settings,
    changeSettings: async (change) => localStorage.setItem(KEY, JSON.stringify({ ...(await settings()), ...change })),
    onSettings(listener) {
      const heard = ({ key, newValue }: StorageEvent) => {
        if (key === KEY) listener(parseSettings(parsed(newValue)));
      };
      addEventListener('storage', heard);
      return () => removeEventListener('storage', heard);
    },
    explorerUrl: (hash) => new URL(hash, location.href).href,
    async openExplorer(hash) {
      location.hash = hash;
    },
    pages: null,
    onLookUp: () => () => {},
  };
}
