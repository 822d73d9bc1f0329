#!/usr/bin/env node
// The command `wenmai`: bundles the command line when its source is newer, then runs it.
import { load } from './bundle.mjs';

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const { main } = await load('graph/node/cli.ts');
process.exitCode = await main(process.argv.slice(2));
