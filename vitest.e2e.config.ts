import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests of the built extension in real browsers, a browser a file; `npm test -- build e2e` builds it first. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: 'tests/e2e/built.ts',
    // Each file has a browser of its own; what they share is the process that drives it, so that it loads Playwright once.
    isolate: false,
    maxWorkers: Math.min(2, availableParallelism()),
    // A browser on a busy machine can miss a beat; what fails twice is broken, and what was run again is named in the end.
    retry: 1,
    reporters: ['default', './tests/e2e/run-again.ts'],
    // As long as Playwright waits; either ends as soon as it is right.
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
