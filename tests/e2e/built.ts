import { existsSync } from 'node:fs';
import { join } from 'node:path';

const OUTPUT = join(import.meta.dirname, '..', '..', '.output');

/** The built folders; what is tested is what is shipped. */
export const CHROME = join(OUTPUT, 'chrome-mv3');
export const FIREFOX = join(OUTPUT, 'firefox-mv3');

/** Refuses to test what was not built. */
export default function setup(): void {
  for (const folder of [CHROME, FIREFOX])
    if (!existsSync(join(folder, 'manifest.json')))
      throw new Error(`${folder} is not built: npm start -- --no-serve --firefox`);
}
