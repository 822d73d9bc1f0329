import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte()],
  // Without it Svelte resolves to its server build, which cannot mount.
  resolve: { conditions: ['browser'] },
  test: { include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**'], testTimeout: 60_000, hookTimeout: 60_000 },
});
