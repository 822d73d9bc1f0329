import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project: two levels above this file, and above its bundle alike. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
