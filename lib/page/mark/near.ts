import { caretAt, type Character } from '../caret/character';
import { lastThat } from '../gather/last-that';
import type { Entry, Marked } from './outline';
import { probesIn } from './probes';

/** A container with more blocks is shown in parts. */
const FEW = 12;
/** So many UTF-16 units before and behind what is seen are shown too: more than lies between two probes. */
const BESIDE = 4_000;

/** Index of the first block in which each text node stands. */
function firstsOf(marked: readonly Marked[]): ReadonlyMap<Text, number> {
  const firsts = new Map<Text, number>();
  for (const [i, { block }] of marked.entries())
    for (const { node } of block.runs) if (!firsts.has(node)) firsts.set(node, i);
  return firsts;
}

/** Index of the block that holds a place, or that before it; undefined where its text node is not in these blocks. */
function indexOf(marked: readonly Marked[], firsts: ReadonlyMap<Text, number>, { node, offset }: Character) {
  const first = firsts.get(node);
  const begins = (i: number) => {
    const [run] = marked[i]!.block.runs;
    return run!.node === node && run!.from <= offset;
  };
  return first === undefined ? first : lastThat(first, marked.length - 1, begins);
}

/**
 * Blocks of a container that is near which are near themselves. A large one is not measured, for that is slow: it is asked what of it
 * is at some places of the view, which takes the browser some milliseconds each, with a pause after each.
 */
export function* nearOf({ near, marked, element }: Entry): Generator<undefined, ReadonlySet<Marked>> {
  if (!near) return new Set();
  if (marked.length <= FEW) return new Set(marked);
  const found = new Set<Marked>();
  const firsts = firstsOf(marked);
  for (const [x, y] of probesIn(element.getBoundingClientRect())) {
    const place = caretAt(element.ownerDocument, x, y);
    const at = place ? indexOf(marked, firsts, place) : undefined;
    if (at === undefined) continue;
    for (const step of [-1, 1])
      for (let i = at, units = 0; units < BESIDE && marked[i]; i += step) {
        found.add(marked[i]!);
        units += marked[i]!.block.text.length;
      }
    yield;
  }
  return found;
}
