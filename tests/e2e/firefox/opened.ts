import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { firefoxPath } from '../../../graph/node/setup.mjs';
import { temporaryProfile } from '../chromium';
import { Firefox, type Launch } from './firefox';

/** Tests that share one Firefox, which has no trouble; left out where none is installed. */
export function inFirefox(what: string, tests: (firefox: () => Firefox) => void, launch: Launch = {}): void {
  describe.skipIf(!firefoxPath())(`${what} in Firefox`, () => {
    const profile = temporaryProfile();
    let firefox: Firefox;
    beforeAll(async () => {
      firefox = await Firefox.launch(profile.path, launch);
    });
    afterAll(async () => {
      await firefox.close();
      profile.remove();
    });
    afterEach(async () => {
      expect((await firefox.troubles()).join('\n')).toBe('');
      await firefox.closeTabs();
    });
    tests(() => firefox);
  });
}
