/** What is bundled into a page of a test: the page's side of a look-up, with the names beside it instead of in a background. */
import { blockOf, aroundOf } from '../../../../lib/page/caret/around';
import { characterAt } from '../../../../lib/page/caret/character';
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
