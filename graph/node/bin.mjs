#!/usr/bin/env -S node --max-semi-space-size=64
// The command `wenmai`: bundles the command line when its source is newer, then runs it.
import { load } from './bundle.mjs';
import { hurry } from './engine.mjs';

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));

hurry();
const { main } = await load('graph/node/cli.ts');
process.exitCode = await main(process.argv.slice(2));
