/**
 * How fast documents become a pack: characters per second by stage, on one core, medians of several rounds and the first one, with the peer that a
 * developer would take instead (nodejieba's tags) over the same text in the same run.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import nodejieba from 'nodejieba';
import { gazetteerOf } from '../../graph/lexicon/gazetteer';
import { loadLexicon } from '../../graph/node/lexicon';
import { segmenter } from '../../graph/node/segment';
import { build, type Stage } from '../../graph/pipeline';
import type { SourceFile } from '../../graph/read/types';
import type { Segmenter } from '../../graph/recognise/types';
import { decode } from '../../lib/pack/decode';
import { encode } from '../../lib/pack/encode';

/** Rounds before the measured ones: by then what runs often has been compiled, and what is measured is the work. */
const WARM_UP = 6;
/** Whole builds; and builds that end before the layout, whose garbage would be collected while the next one is measured. */
const WHOLE = 3;
const ROUNDS = 15;

const filesOf = (folder: string): SourceFile[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .filter((name) => /\.(?:txt|md|html)$/u.test(name))
        .map((name) => ({ name: basename(name), bytes: readFileSync(join(folder, name)) }))
    : [];

/** What is built: our own sample, and what lies beside the checkout where it does. */
const CORPORA: Readonly<Record<string, readonly SourceFile[]>> = {
  sample: filesOf('assets/sample'),
  'issue and reports': [
    ...filesOf('../shared/corpora/zhejiang-2025-01'),
    ...filesOf('../shared/corpora/work-reports-2026'),
  ],
};

/** Stages that turn text into a graph; reading, layout and packing are lines of their own. */
const EXTRACTION: readonly Stage[] = ['restore', 'recognise', 'resolve', 'connect'];
const NAMES: Readonly<Partial<Record<Stage, string>>> = { arrange: 'layout', pack: 'pinyin and pack' };
const STAGES: readonly Stage[] = ['read', ...EXTRACTION, 'arrange', 'pack'];

const median = (values: readonly number[]): number => values.toSorted((x, y) => x - y)[values.length >> 1]!;
const timed = <T>(run: () => T): { readonly value: T; readonly ms: number } => {
  const begun = performance.now();
  const value = run();
  return { value, ms: performance.now() - begun };
};

/** Time by stage; told whenever a stage begins, and of null behind the last. */
function clock() {
  const ms: Record<string, number> = {};
  let stage: Stage | null = null;
  let since = performance.now();
  const turn = (next: Stage | null): void => {
    if (next === stage) return;
    const now = performance.now();
    if (stage) ms[stage] = (ms[stage] ?? 0) + now - since;
    since = now;
    stage = next;
  };
  return { ms, turn };
}

/** Ends a build before its layout. */
class Enough extends Error {}

/** Time of a build up to its layout by stage, and of nodejieba over the same texts. */
async function extract(
  files: readonly SourceFile[],
  lexicon: ReturnType<typeof loadLexicon>,
  texts: readonly string[],
) {
  const { ms, turn } = clock();
  const onProgress = (next: Stage) => {
    turn(next);
    if (next === 'arrange') throw new Enough();
  };
  await build(files, { lexicon, segment: segmenter() }, { title: 'bench', onProgress }).catch((error: unknown) => {
    if (!(error instanceof Enough)) throw error;
  });
  return {
    ms: { ...ms, jieba: timed(() => texts.forEach((text) => nodejieba.tag(text))).ms } as Record<string, number>,
  };
}

/** One build, its time by stage and what else is measured of it. */
async function round(files: readonly SourceFile[], lexicon: ReturnType<typeof loadLexicon>) {
  const { ms, turn } = clock();
  const seen = new Set<string>();
  // A new one each round: what it has learned of the words before would make it faster.
  const segment = segmenter();
  const counting: Segmenter = {
    tag: segment.tag,
    cut(texts) {
      for (const text of texts) seen.add(text);
      return segment.cut(texts);
    },
  };
  const { pack } = await build(files, { lexicon, segment: counting }, { title: 'bench', onProgress: turn });
  turn(null);
  const encoded = timed(() => encode(pack));
  const decoded = timed(() => decode(encoded.value));
  if (!decoded.value.ok) throw new Error('the pack built cannot be opened');
  const texts = pack.graph.passages.map(({ text }) => text);
  const jieba = timed(() => texts.forEach((text) => nodejieba.tag(text)));
  const characters = lengthOf(texts);
  return {
    ...{ pack, characters, seen: lengthOf(texts.filter((text) => seen.has(text))), bytes: encoded.value.length },
    ms: { ...ms, encode: encoded.ms, decode: decoded.ms, jieba: jieba.ms } as Record<string, number>,
  };
}

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);

type Round = Awaited<ReturnType<typeof round>>;
type Timed = Pick<Round, 'ms'>;

const extraction = (ms: Round['ms']): number => EXTRACTION.reduce((sum, stage) => sum + (ms[stage] ?? 0), 0);

/** Medians over the rounds; a ratio is taken within each round, where both sides met the same machine. */
function report(name: string, cold: Round, rounds: readonly Timed[], whole: readonly Timed[]): void {
  const { pack, characters, seen, bytes } = cold;
  const line = (what: string, ms: (of: Round['ms']) => number, remark = '', of: readonly Timed[] = rounds) => {
    const time = median(of.map((each) => ms(each.ms)));
    const ratio = median(of.map((each) => ms(each.ms) / each.ms['jieba']!));
    const speed = Math.round((characters / time) * 1000).toLocaleString('en');
    console.log(
      `  ${what.padEnd(22)}${time.toFixed(0).padStart(8)} ms${speed.padStart(14)} chars/s${`${ratio.toFixed(2)} ×`.padStart(12)} ${remark}`,
    );
  };
  const { passages, entities, mentions, edges } = pack.graph;
  console.log(
    `\n${name}: ${characters.toLocaleString('en')} characters, ${passages.length} passages, ${entities.length} entities, ` +
      `${mentions.length} mentions, ${edges.length} edges, pack ${Math.ceil(bytes / 1024)} kB; medians of ${rounds.length} after ${WARM_UP}, of layout and packing of ${whole.length}`,
  );
  for (const stage of STAGES) line(NAMES[stage] ?? stage, (ms) => ms[stage] ?? 0, '', NAMES[stage] ? whole : rounds);
  line('restore to connect', extraction, `nodejieba saw ${((seen / characters) * 100).toFixed(0)} % of the characters`);
  line('the first time', extraction, 'restore to connect, while it is still being compiled', [cold]);
  line('packing: encode', (ms) => ms['encode']!, '', whole);
  line('opening: decode', (ms) => ms['decode']!, '', whole);
  line('nodejieba.tag, alone', (ms) => ms['jieba']!);
}

export async function main(): Promise<void> {
  const start = timed(() => loadLexicon('assets/lexicon'));
  const gazetteer = timed(() => gazetteerOf(start.value));
  const dictionary = timed(() => nodejieba.tag('湖州'));
  console.log('start-up');
  for (const [what, { ms }] of Object.entries({ lexicon: start, gazetteer, "nodejieba's dictionary": dictionary }))
    console.log(`  ${what.padEnd(22)}${ms.toFixed(0).padStart(8)} ms`);
  for (const [name, files] of Object.entries(CORPORA)) {
    if (files.length === 0) {
      console.log(`\n${name}: not here, left out`);
      continue;
    }
    const whole = [];
    for (let i = 0; i < 1 + WHOLE; i++) whole.push(await round(files, start.value));
    const texts = whole[0]!.pack.graph.passages.map(({ text }) => text);
    const rounds = [];
    for (let i = 0; i < WARM_UP + ROUNDS; i++) rounds.push(await extract(files, start.value, texts));
    report(name, whole[0]!, rounds.slice(WARM_UP), whole.slice(1));
  }
}
