import { basename, join, relative } from 'node:path';
import { NO_CURATION } from '../../lib/curation/change';
import type { Pack } from '../../lib/model/types';
import { encode } from '../../lib/pack/encode';
import { build } from '../pipeline';
import type { SourceFile } from '../read/types';
import { readAccepted } from './accepted';
import { pathsOf, readAll } from './collect';
import { cores, threadsFor } from './cores';
import { readCuration } from './curation';
import { EXIT, Failure } from './exit';
import { loadLexicon } from './lexicon';
import { reporter } from './progress';
import { ROOT } from './root';
import { switchedOff } from './rules';
import { segment } from './segment';
import { writeWhole } from './write';

export interface BuildFlags {
  readonly out: string;
  readonly title?: string;
  readonly quiet?: boolean;
  readonly sample?: boolean;
  readonly without?: readonly string[];
  readonly lexicon?: string;
  readonly curation?: string;
  readonly jobs?: number;
}

/** One line on what was built. */
function summary({ title, graph, curation }: Pack, changes: string, out: string, bytes: number): string {
  const count = (n: number, what: string) => `${n.toLocaleString('en')} ${what}`;
  const { documents, articles, passages, entities, edges, relations } = graph;
  const counts = [
    count(documents.length, 'documents'),
    count(articles.length, 'articles'),
    count(passages.length, 'passages'),
    count(entities.length, 'entities'),
    count(edges.length, 'edges'),
    count(relations.length, 'relations'),
    ...(curation === null ? [] : [changes]),
  ];
  return `${relative('.', out)}: ${title}; ${counts.join(', ')}; ${count(Math.ceil(bytes / 1024), 'kB')}`;
}

const sizeOf = (files: readonly SourceFile[]): number => files.reduce((sum, { bytes }) => sum + bytes.length, 0);

/** `wenmai build`: documents to a pack. Files that cannot be read are reported, the others still built. */
export async function buildPack(inputs: readonly string[], flags: BuildFlags): Promise<number> {
  const without = switchedOff(flags.without);
  const accepted = flags.lexicon === undefined ? [] : await readAccepted(flags.lexicon);
  const { curation, findings: unsaid } = flags.curation
    ? await readCuration(flags.curation)
    : { curation: NO_CURATION, findings: [] };
  const { files, findings: unread } = await readAll(await pathsOf(inputs));
  const { progress, stop } = reporter(flags.quiet ?? false);
  const lexicon = loadLexicon(join(ROOT, 'assets', 'lexicon'), accepted);
  const title = flags.title ?? basename(flags.out).replace(/\.\w+$/u, '');
  const { share, close } = cores(flags.jobs ?? threadsFor(sizeOf(files)), { accepted, without });
  const {
    pack,
    findings: found,
    curated,
  } = await build(
    files,
    { lexicon, segment, without, share },
    { title, sample: flags.sample ?? false, curation, onProgress: progress },
  ).finally(close);
  stop();

  const findings = [...unsaid, ...unread, ...found];
  // A curation may be wider than these documents: what it says of others is told and is no fault.
  for (const { where, message } of [...findings, ...curated.idle]) console.error(`${where}: ${message}`);
  if (pack.graph.documents.length === 0) throw new Failure('no file could be read, so nothing was built');
  const bytes = encode(pack);
  await writeWhole(new Map([[flags.out, bytes]]));
  if (!flags.quiet) {
    const changes = `curated (${curated.applied} of ${curation.entries.length} changes made)`;
    console.log(summary(pack, changes, flags.out, bytes.length));
  }
  return findings.length > 0 ? EXIT.withFindings : EXIT.ok;
}
