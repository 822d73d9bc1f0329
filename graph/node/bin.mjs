#!/usr/bin/env node
// The command `wenmai`: bundles the command line when its source is newer, then runs it.
import { load } from './bundle.mjs';

const { main } = await load('graph/node/cli.ts');
process.exitCode = await main(process.argv.slice(2));
