import { failure, success, type Outcome } from '../model/finding';
import type { Bundle } from './rows';

/** The packs that came with the extension, or with the folder that is served; `wxt.config.ts` lists them at the build. */
export interface Bundles {
  list(): Promise<Outcome<readonly Bundle[]>>;
  bytes(bundle: Bundle): Promise<Outcome<Uint8Array>>;
}

async function fetched<T>(path: string, read: (response: Response) => Promise<T>): Promise<Outcome<T>> {
  try {
    const response = await fetch(path);
    if (!response.ok) throw new Error(`status ${response.status}`);
    return success(await read(response));
  } catch (error) {
    const message = `The pack that came along could not be read (${String(error)}); reload the page or install again.`;
    return failure({ code: 'bundle-unreachable', where: path, message });
  }
}

/** Read from the page's own origin; both kinds of host have the folder at the root. */
export const fetchedBundles: Bundles = {
  list: () => fetched('/packs/index.json', async (response) => (await response.json()) as readonly Bundle[]),
  bytes: ({ file }) =>
    fetched(`/packs/${encodeURIComponent(file)}`, async (response) => new Uint8Array(await response.arrayBuffer())),
};
