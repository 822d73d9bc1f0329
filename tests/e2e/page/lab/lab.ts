/** What is bundled into a page of a test: the page's side of a look-up, with the names beside it instead of in a background. */
import { blockOf, aroundOf } from '../../../../lib/page/caret/around';
import { characterAt } from '../../../../lib/page/caret/character';
import { contentOf } from '../../../../lib/page/gather/content';
import { Marker } from '../../../../lib/page/mark/marker';
import { HIGHLIGHTS, SHOWN } from '../../../../lib/page/mark/names';
import { Names } from './names';

let names = new Names(['浙江省']);
let marker: Marker | null = null;

const textOf = (range: AbstractRange) => range.startContainer.nodeValue!.slice(range.startOffset, range.endOffset);

const lab = {
  use(list: readonly string[]) {
    names = new Names(list);
  },

  /** The name at a place of the view, or null. */
  nameAt(x: number, y: number): string | null {
    const character = characterAt(document, x, y);
    const around = character && aroundOf(character);
    return (around && names.at(around.text, around.offset)?.name) ?? null;
  },

  /** Text of the block at a place of the view, or null. */
  blockAt(x: number, y: number): string | null {
    const character = characterAt(document, x, y);
    return (character && blockOf(character)?.block.text) ?? null;
  },

  mark() {
    marker = new Marker(document, { scan: async (blocks) => names.scan(blocks), changed: () => {}, lost: () => {} });
  },

  unmark() {
    marker?.stop();
    marker = null;
  },

  go: (name: string, step: 1 | -1) => marker!.go(names.names.indexOf(name), step),

  get marks() {
    return marker!.marks;
  },

  /** By name, how many times it is marked. */
  get counts(): Readonly<Record<string, number>> {
    return Object.fromEntries(marker!.marks.counts.map(([entity, count]) => [names.names[entity]!, count]));
  },

  /** Text under each range of all types, sorted. */
  get painted(): readonly string[] {
    return HIGHLIGHTS.flatMap((name) => [...(CSS.highlights.get(name) ?? [])].map(textOf)).sort();
  },

  /** Places down the view at whose text nodes is a name near which no range lies: each stretch of 100 units has one. */
  get unmarkedInView(): number {
    const ranges = HIGHLIGHTS.flatMap((name) => [...(CSS.highlights.get(name) ?? [])]);
    let unmarked = 0;
    for (let y = 5; y < innerHeight; y += 20) {
      const caret = document.caretPositionFromPoint(innerWidth / 4, y);
      if (!caret?.offsetNode.nodeValue?.includes('浙江省')) continue;
      const isNear = ({ startContainer, startOffset }: AbstractRange) =>
        startContainer === caret.offsetNode && Math.abs(startOffset - caret.offset) < 100;
      if (!ranges.some(isNear)) unmarked++;
    }
    return unmarked;
  },

  /** By name, how many times the automaton finds it in the text of all containers of the document, read anew. */
  counted(): Readonly<Record<string, number>> {
    const counts: Record<string, number> = {};
    const waiting: Element[] = [document.documentElement];
    for (let container = waiting.pop(); container; container = waiting.pop()) {
      const { blocks, inner } = contentOf(container);
      waiting.push(...inner);
      for (const { text } of blocks) {
        const hits = names.hitsIn(text);
        for (let i = 2; i < hits.length; i += 4) {
          const name = names.names[hits[i]!]!;
          counts[name] = (counts[name] ?? 0) + 1;
        }
      }
    }
    return counts;
  },

  /** Ranges that share a character with another. */
  get overlaps(): number {
    const taken = new Map<Node, Set<number>>();
    let twice = 0;
    for (const name of HIGHLIGHTS)
      for (const { startContainer, startOffset, endOffset } of CSS.highlights.get(name) ?? []) {
        const units = taken.get(startContainer) ?? new Set();
        taken.set(startContainer, units);
        for (let i = startOffset; i < endOffset; i++) twice += units.has(i) ? 1 : Number(!units.add(i));
      }
    return twice;
  },

  get shown(): string {
    return [...(CSS.highlights.get(SHOWN) ?? [])].map(textOf).join('');
  },

  /** Whether nothing is left to do: all that was read was scanned, and that did not change over two idle moments. */
  async settled(): Promise<void> {
    const state = () => JSON.stringify([marker!.marks.done, marker!.marks.total, lab.painted.length]);
    const idle = () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestIdleCallback(() => done(), { timeout: 300 })));
    for (let same = 0, before = ''; same < 4;) {
      await idle();
      const now = state();
      same = now === before && marker!.marks.done === marker!.marks.total ? same + 1 : 0;
      before = now;
    }
  },
};

declare global {
  var wenmaiLab: typeof lab;
}
globalThis.wenmaiLab = lab;
