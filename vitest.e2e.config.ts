import { defineConfig } from 'vitest/config';

/** Tests of the built extension in a real browser, one file at a time; `npm test -- build e2e` builds it first. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: 'tests/e2e/built.ts',
    fileParallelism: false,
    // A browser on a busy machine can miss a beat; what fails twice is broken, and the report names what was run again.
    retry: 1,
    testTimeout: 40_000,
    hookTimeout: 40_000,
  },
});
