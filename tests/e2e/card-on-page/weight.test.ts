import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CHROME, FIREFOX } from '../built';

describe.each([CHROME, FIREFOX])('the card in %s', (folder) => {
  const script = readFileSync(join(folder, 'card.js'));

  it('weighs 60 kB at most, gzipped', () => expect(gzipSync(script).length).toBeLessThanOrEqual(60_000));

  it('sets no markup, which a page with trusted types would refuse', () =>
    expect(script.toString()).not.toMatch(/\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write/u));

  it('reaches for no file and no address', () =>
    expect(script.toString()).not.toMatch(/runtime\.getURL|fetch\(|XMLHttpRequest|@import|url\((?!#)/u));
});
