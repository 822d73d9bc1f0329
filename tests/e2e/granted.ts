import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROME } from './built';

/** The pages that tests serve on this machine. */
export const TEST_SITES = ['http://127.0.0.1/*'];

/** What is shipped, as if the reader had granted it the test's own pages: no prompt can be clicked headless. */
export interface Granted {
  readonly path: string;
  readonly remove: () => void;
}

/** A copy of the built extension whose manifest differs by the host permission alone; `granted.test.ts` holds it to that. */
export function grantedExtension(built = CHROME): Granted {
  const path = mkdtempSync(join(tmpdir(), 'wenmai-granted-'));
  cpSync(built, path, { recursive: true });
  const file = join(path, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: TEST_SITES }));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
