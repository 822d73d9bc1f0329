/** Ways to find many names in a text, side by side; runs in Node and in a browser. */
import { AhoCorasick, DynamicAhoCorasick } from '@monyone/aho-corasick';
import { AhoCorasick as Fast } from '@monyone/aho-corasick/fast';
import { AhoCorasick as Greedy } from '@monyone/aho-corasick/greedy';
import { AhoCorasick as Streamed } from '@monyone/aho-corasick/stream';
import { Automaton } from '../../lib/match/automaton';

/** Found spans: begin, end, and a third number that says what, one after the other. */
type Flat = readonly number[];

interface Method {
  readonly name: string;
  /** Whether it gives the leftmost-longest occurrences, as we do; others give all. */
  readonly longest: boolean;
  readonly build: (names: string[]) => (text: string) => Flat | readonly Span[];
}

interface Span {
  readonly begin: number;
  readonly end: number;
}
interface Searching {
  matchInText(text: string): Iterable<Span>;
}
const peer = (name: string, longest: boolean, make: new (names: string[]) => Searching): Method => ({
  name,
  longest,
  build: (names) => {
    const searching = new make(names);
    return (text) => {
      const found = searching.matchInText(text);
      return Array.isArray(found) ? found : [...found];
    };
  },
});

const OURS: Method = {
  name: 'ours',
  longest: true,
  build: (names) => {
    const automaton = Automaton.of(names);
    return (text) => {
      const found: number[] = [];
      automaton.scan(text, (begin, end, term) => found.push(begin, end, term));
      return found;
    };
  },
};

const METHODS: readonly Method[] = [
  OURS,
  peer('@monyone', false, AhoCorasick),
  peer('@monyone, dynamic', false, DynamicAhoCorasick),
  peer('@monyone/fast', false, Fast),
  peer('@monyone/greedy', true, Greedy),
  peer('@monyone/stream', true, Streamed),
];

/** Begins and ends as one text. */
const spansOf = (found: Flat | readonly Span[]): string =>
  found.flatMap((one, i) => (typeof one === 'number' ? (i % 3 === 2 ? [] : [one]) : [one.begin, one.end])).join();

/** Milliseconds of a method, by round. */
export interface Timed {
  readonly name: string;
  readonly hits: number;
  /** Whether it found what ours found; null where it gives all occurrences. */
  readonly same: boolean | null;
  readonly build: readonly number[];
  readonly scan: readonly number[];
}

/** All methods over the same text and names, one after the other, round by round. */
export function compare(names: readonly string[], text: string, rounds: number): readonly Timed[] {
  const timed = METHODS.map(({ name, longest }) => ({
    ...{ name, longest, hits: 0, same: null as boolean | null },
    build: [] as number[],
    scan: [] as number[],
  }));
  let ours = '';
  for (let round = 0; round < rounds; round++)
    for (const [i, { build, longest }] of METHODS.entries()) {
      const row = timed[i]!;
      const begun = performance.now();
      const scan = build([...names]);
      const built = performance.now();
      const found = scan(text);
      row.scan.push(performance.now() - built);
      row.build.push(built - begun);
      if (round > 0) continue;
      row.hits = typeof found[0] === 'number' ? found.length / 3 : found.length;
      if (i === 0) ours = spansOf(found);
      else if (longest) row.same = spansOf(found) === ours;
    }
  return timed;
}
