/**
 * The way a document takes, and nothing more. Each stage is a pure function of its input and the tools handed in: no clock, no
 * randomness, no files. What needs Node lives in `graph/node` and is passed in.
 */
import type { Curation } from '../lib/curation/change';
import { curate, type Curated } from '../lib/curation/curate';
import { printCuration } from '../lib/curation/print';
import type { Finding } from '../lib/model/finding';
import type { Pack } from '../lib/model/types';
import { packOf } from '../lib/pack/encode';
import { arrange } from './arrange/arrange';
import { connect } from './connect/connect';
import type { Lexicon } from './lexicon/types';
import { distinctDocuments } from './read/distinct';
import type { RawDocument, SourceFile } from './read/types';
import { batchesOf, secondPass } from './recognise/recognise';
import type { Segmenter } from './recognise/types';
import { resolve } from './resolve/resolve';
import { number } from './restore/number';
import { restore } from './restore/restore';
import type { RestoredDocument } from './restore/types';
import { spell } from './spell/spell';
import { alone, type Share } from './tasks';

export interface Tools {
  readonly lexicon: Lexicon;
  readonly segment: Segmenter;
  /** Who does what several cores can do; by default this thread alone. */
  readonly share?: Share;
  /** Rules to leave out, by kind (`corpus`) or full name (`brackets/law`). */
  readonly without?: ReadonlySet<string>;
}

export interface Build {
  readonly pack: Pack;
  /** Files left out or doubtful, and what to do about them. */
  readonly findings: readonly Finding[];
  /** How many lines of the curation did something, and those that did nothing here, with the reason. */
  readonly curated: Omit<Curated<unknown>, 'graph'>;
}

export type Stage = 'read' | 'restore' | 'recognise' | 'resolve' | 'connect' | 'arrange' | 'pack';

/** Told how many of how many steps of a stage are done; may throw to cancel. */
export type Progress = (stage: Stage, done: number, total: number) => void;

export interface BuildOptions {
  readonly title: string;
  readonly sample?: boolean;
  /** What readers have put right, made to the names once they are resolved. */
  readonly curation?: Curation;
  readonly onProgress?: Progress;
}

/** Files in, in whatever order, pack out. Files that cannot be read become findings; the others are still built. */
export async function build(files: readonly SourceFile[], tools: Tools, options: BuildOptions): Promise<Build> {
  const progress = options.onProgress ?? (() => {});
  const share = tools.share ?? alone;
  const findings: Finding[] = [];

  const read: RawDocument[] = [];
  for (const outcome of await share('read', undefined, files, tools, (...of) => progress('read', ...of))) {
    if (outcome.ok) read.push(outcome.value);
    else findings.push(...outcome.findings);
  }
  const { distinct: raw, twice } = distinctDocuments(read);
  findings.push(...twice);

  const restored: RestoredDocument[] = [];
  for (const [i, document] of raw.entries()) {
    progress('restore', i, raw.length);
    restored.push(restore(document));
  }
  const texts = number(restored);

  const batches = Array.from({ length: batchesOf(texts) }, (_, i) => i);
  const found = await share('recognise', texts, batches, tools, (...of) => progress('recognise', ...of));
  const candidates = secondPass(texts, tools, found);
  progress('resolve', 0, 1);
  const resolved = resolve(texts, candidates, tools);
  const entries = options.curation?.entries ?? [];
  const { graph: named, ...curated } = curate(
    resolved,
    entries.map(({ change }) => change),
  );
  progress('connect', 0, 1);
  const graph = connect(named, tools.lexicon);
  progress('arrange', 0, 1);
  const layout = arrange(graph);
  progress('pack', 0, 1);
  const pinyin = spell(graph.entities);
  const { title, sample = false } = options;
  const curation = entries.length > 0 ? printCuration(options.curation!) : null;
  const pack = packOf({ title, sample, curation, graph, layout, pinyin });
  return { pack, findings, curated };
}
