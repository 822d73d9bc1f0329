/** Bundled into the page of the bench: marks it, with the names in a worker as they are in a background, and says how long all takes. */
import type { Scanned } from '../../lib/lookup/protocol';
import { Marker } from '../../lib/page/mark/marker';
import { HIGHLIGHTS } from '../../lib/page/mark/names';

interface Timed {
  /** Milliseconds until every paragraph in view has its marks, and until every name is found. */
  readonly view: number;
  readonly all: number;
  /** Longest task meanwhile, in milliseconds; 0 where none was longer than 50. */
  readonly longest: number;
  /** The same while the page is scrolled through, before it is marked, … */
  readonly bare: number;
  /** … and when it is. */
  readonly scrolled: number;
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

/** Frames that are waited for after each step of scrolling. */
const STILL = 6;

async function time(): Promise<Timed> {
  const scan = scanner('/worker.js');
  await scan(['']);
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask' });
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

  async function scroll(): Promise<number> {
    longest = 0;
    for (let i = 1; i <= 30; i++) {
      scrollTo(0, (document.documentElement.scrollHeight * i) / 31);
      for (let still = 0; still < STILL; still++) await frame();
    }
    return longest;
  }

  for (let i = 0; i < 10; i++) await frame();
  const bare = await scroll();
  scrollTo(0, 0);
  for (let i = 0; i < 10; i++) await frame();
  const begun = performance.now();
  const first = mark();
  while (!isViewMarked()) await frame();
  const view = performance.now() - begun;
  await done(first);
  const all = performance.now() - begun;
  first.stop();

  // Once more, and nobody looks at what is marked: that takes tasks of its own.
  for (let i = 0; i < 10; i++) await frame();
  longest = 0;
  const marker = mark();
  await done(marker);
  await frame();
  const whileMarking = longest;
  const scrolled = await scroll();
  if (!isViewMarked()) throw new Error('what is in view is not marked');
  const hits = marker.marks.counts.reduce((sum, [, count]) => sum + count, 0);
  return { view, all, longest: whileMarking, bare, scrolled, hits, ranges: ranges().length };
}

declare global {
  var timeMarks: typeof time;
}
globalThis.timeMarks = time;
