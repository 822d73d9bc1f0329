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
  /** The same while the page is scrolled through, marked. */
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

async function time(): Promise<Timed> {
  const scan = scanner('/worker.js');
  await scan(['']);
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask' });
  for (let i = 0; i < 10; i++) await frame();
  longest = 0;
  const begun = performance.now();
  let changed = true;
  const marker = new Marker(document, { scan, changed: () => (changed = true), lost: () => {} });
  while (!isViewMarked()) await frame();
  const view = performance.now() - begun;
  // To ask for the marks is slow, and as often as a page tells them is enough.
  let asked = 0;
  const isDone = () => {
    if (!changed || performance.now() - asked < 200) return false;
    changed = false;
    asked = performance.now();
    const { done, total } = marker.marks;
    return total > 900_000 && done === total;
  };
  while (!isDone()) await frame();
  const all = performance.now() - begun;
  await frame();
  const whileMarking = longest;
  longest = 0;
  for (let i = 1; i <= 30; i++) {
    scrollTo(0, (document.documentElement.scrollHeight * i) / 31);
    while (!isViewMarked()) await frame();
  }
  const hits = marker.marks.counts.reduce((sum, [, count]) => sum + count, 0);
  return { view, all, longest: whileMarking, scrolled: longest, hits, ranges: ranges().length };
}

declare global {
  var timeMarks: typeof time;
}
globalThis.timeMarks = time;
