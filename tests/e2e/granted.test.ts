import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { CHROME } from './built';
import { grantedExtension, TEST_SITES } from './granted';

const granted = grantedExtension();
afterAll(granted.remove);

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length))
    .sort();
const read = (folder: string, file: string) => readFileSync(join(folder, file));

it('is what is shipped, but for the permission for the pages of the tests', () => {
  const files = filesOf(CHROME);
  expect(filesOf(granted.path)).toEqual(files);
  const different = files.filter((file) => !read(CHROME, file).equals(read(granted.path, file)));
  expect(different).toEqual(['/manifest.json']);

  const manifest = (folder: string) => JSON.parse(read(folder, 'manifest.json').toString()) as object;
  expect(manifest(CHROME)).not.toHaveProperty('host_permissions');
  expect(manifest(granted.path)).toEqual({ ...manifest(CHROME), host_permissions: TEST_SITES });
});
