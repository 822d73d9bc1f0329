/** Bundled into the page of the bench: marks it, with the names in a worker as they are in a background, and says how long all takes. */
import type { Scanned } from '../../lib/lookup/protocol';
import { Marker } from '../../lib/page/mark/marker';
import { HIGHLIGHTS } from '../../lib/page/mark/names';

interface Timed {
  /** Milliseconds until every paragraph in view has its marks, and until every name is found. */
  readonly view: number;
  readonly all: number;
  readonly hits: number;
  readonly ranges: number;
}

function scanner(url: string): (blocks: readonly string[]) => Promise<Scanned> {
  const worker = new Worker(url);
  return (blocks) =>
    new Promise((done) => {
      worker.onmessage = ({ data }: MessageEvent<string>) => done(JSON.parse(data) as Scanned);
      worker.postMessage(JSON.stringify(blocks));
    });
}

const frame = () => new Promise(requestAnimationFrame);
const ranges = () => HIGHLIGHTS.flatMap((name) => [...(CSS.highlights.get(name) ?? [])]);

/** Whether each paragraph in view holds a mark. */
function isViewMarked(): boolean {
  const marked = new Set(ranges().map(({ startContainer }) => startContainer.parentElement!.closest('p, pre')));
  for (let y = 10; y < innerHeight; y += 20) {
    const paragraph = document.elementFromPoint(innerWidth / 3, y)?.closest('p, pre');
    if (paragraph && !marked.has(paragraph)) return false;
  }
  return true;
}

/** Frames that are waited for after each jump. */
const STILL = 6;
/** How far a page is scrolled in each frame, in CSS pixels: as fast as a hand does. */
const STEP = 150;

const frames = async (count: number) => {
  for (let i = 0; i < count; i++) await frame();
};

/** What is done is named for the trace, in which `tests/bench/tasks.mjs` looks for the longest task of it. */
async function named(name: string, act: () => Promise<void>): Promise<void> {
  await frames(10);
  const start = performance.now();
  await act();
  await frames(2);
  performance.measure(name, { start });
}

async function jump(): Promise<void> {
  for (let i = 1; i <= 30; i++) {
    scrollTo(0, (document.documentElement.scrollHeight * i) / 31);
    await frames(STILL);
  }
}
async function glide(): Promise<void> {
  for (let i = 0; i < 200; i++) {
    scrollBy(0, -STEP);
    await frame();
  }
}

async function time(): Promise<Timed> {
  const scan = scanner('/worker.js');
  await scan(['']);
  let changed = true;
  const mark = () => new Marker(document, { scan, changed: () => (changed = true), lost: () => {} });
  /** To ask for the marks is slow, and as often as a page tells them is enough. */
  async function done(marker: Marker): Promise<void> {
    for (let asked = 0; ; await frame()) {
      if (!changed || performance.now() - asked < 200) continue;
      changed = false;
      asked = performance.now();
      const { done, total } = marker.marks;
      if (total > 900_000 && done === total) return;
    }
  }

  await named('unmarked, jumps', jump);
  await named('unmarked, smooth', glide);
  scrollTo(0, 0);
  await frames(10);
  const begun = performance.now();
  const first = mark();
  while (!isViewMarked()) await frame();
  const view = performance.now() - begun;
  await done(first);
  const all = performance.now() - begun;
  first.stop();

  // Once more, and nobody looks at what is marked: that takes tasks of its own.
  await frames(10);
  let marker: Marker;
  await named('marking', async () => {
    marker = mark();
    await done(marker);
  });
  await named('marked, jumps', jump);
  await named('marked, smooth', glide);
  await frames(20);
  if (!isViewMarked()) throw new Error('what is in view is not marked');
  const hits = marker!.marks.counts.reduce((sum, [, count]) => sum + count, 0);
  return { view, all, hits, ranges: ranges().length };
}

declare global {
  var timeMarks: typeof time;
}
globalThis.timeMarks = time;
