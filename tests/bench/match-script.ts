import { build } from 'esbuild';

/** `match-page.ts` as one script for a page. */
export async function pageScript(): Promise<string> {
  const { outputFiles } = await build({
    ...{ entryPoints: ['tests/bench/match-page.ts'], bundle: true, write: false, format: 'iife', target: 'es2024' },
  });
  return outputFiles[0]!.text;
}
