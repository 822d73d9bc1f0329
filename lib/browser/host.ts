import type { Host } from '../ui/host';
import { fetchedBundles } from './bundled';
import { libraryChannel } from './channel';
import { DatabaseShelf } from './database-shelf';
import { inExtension } from './in-extension';
import { keeperOn } from './keep';
import { KeptLibrary } from './library';
import { openShelf } from './open-shelf';
import { webHost } from './web-host';
import { keeperInWorker, makeKeepingWorker } from './worker-keeper';

/** The host of this page. */
export async function openHost(): Promise<Host> {
  const shelf = await openShelf();
  const library = new KeptLibrary({
    shelf,
    bundles: fetchedBundles,
    channel: libraryChannel(),
    now: Date.now,
    // Absent on pages that are not secure, such as one served under another name.
    persist: () => void navigator.storage?.persist(),
    // What is kept in the memory of this page no worker can write.
    ...(shelf instanceof DatabaseShelf ? { keeper: keeperInWorker(makeKeepingWorker, keeperOn(shelf, Date.now)) } : {}),
  });
  return inExtension() ? (await import('./extension-host')).extensionHost(library) : webHost(library);
}
