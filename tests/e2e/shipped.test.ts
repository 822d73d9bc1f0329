import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mayShip } from '../../graph/node/licences.mjs';
import { CHROME, FIREFOX } from './built';

it.each([CHROME, FIREFOX])('%s brings the licences of all that is in it, and each may ship', (folder) => {
  const text = readFileSync(join(folder, 'licences.txt'), 'utf8');
  const found = [...text.matchAll(/^(\S+) \d\S*\nLicence: (.+)$/gmu)].map(([, name, licence]) => [name!, licence!]);
  const names = found.map(([name]) => name);
  for (const name of ['svelte', 'cytoscape', 'bits-ui', 'fflate', 'valibot', 'idb', '@noble/hashes', 'virtua'])
    expect(names).toContain(name);
  expect(found.filter(([, licence]) => !mayShip(licence!))).toEqual([]);
});
