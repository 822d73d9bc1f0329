// How V8 is to run a build. What it would do by itself suits programs that run for hours: it compiles whatever is hot for a moment once more,
// with all that it calls inside, and half the time of a build of a few seconds went into that.
import { setFlagsFromString } from 'node:v8';

/**
 * Option of node: room for young objects, in MB. Nearly all that is made for a passage is garbage behind it, and is then never copied. It holds from
 * the start of the process or not at all; `bin.mjs` has it in its first line.
 */
export const YOUNG = '--max-semi-space-size=64';

/** Compile as a program that runs for seconds: later, and with less inlined. To be called before what is to be run is loaded. */
export function hurry() {
  setFlagsFromString('--interrupt-budget=600000');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
}
