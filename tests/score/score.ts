/**
 * Scores the pipeline against the gold in `../shared`: extracts names and relations from the documents that each set annotates, and
 * runs the shared score over their export.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { ablate } from './ablate';
import { annotatedOnly } from './annotated';
import { extract, textsOf, toolsOf } from './extract';
import { exportTo, grade, runnableScore } from './grade';
import { peerOf } from './peer';
import { REPORT, rounded, SCORES, type Scores } from './scores';
import { goldFolder, SETS, SHARED } from './sets';
import { withTables } from './tables';

interface Wanted {
  readonly sets: readonly string[];
  readonly part: string;
  readonly errors: string | undefined;
  readonly peer: boolean;
  readonly annotated: boolean;
}

/** Print the scores of each set, or of the peer over it. */
async function print(score: string, { sets, part, errors, peer, annotated }: Wanted): Promise<void> {
  for (const name of sets) {
    const extracted = extract(await textsOf(name), toolsOf());
    const gold = goldFolder(name, part, score);
    const graph = annotated ? await annotatedOnly(score, extracted, gold) : extracted;
    const out = exportTo(join('.output', 'score', basename(name)), peer ? peerOf(graph) : graph);
    const what = [
      ...(peer ? ['nodejieba’s tags and two regular expressions'] : []),
      ...(annotated ? ['annotated articles alone'] : []),
    ];
    console.log(`\n== ${name} (${[part, ...what].join('; ')})`);
    const run = (script: string) =>
      spawnSync(process.execPath, [join(score, script), out, gold, ...(errors ? ['--errors', errors] : [])], {
        stdio: 'inherit',
      });
    run('score.mjs');
    if (!peer && existsSync(join(gold, 'relations'))) run('relations.mjs');
  }
}

/** Scores of every set, and the peer's, as the committed file holds them. */
export async function scoresNow(score: string): Promise<Scores> {
  const scores: Record<string, Scores[string]> = {};
  for (const name of SETS) {
    const graph = extract(await textsOf(name), toolsOf());
    const gold = join(SHARED, name);
    const graded = (of: typeof graph) => rounded(grade(score, exportTo(join(score, 'export'), of), gold));
    const annotated = graded(await annotatedOnly(score, graph, gold));
    scores[name] = { ours: graded(graph), annotated, peer: graded(peerOf(graph)) };
  }
  return scores;
}

/** Renew the committed file, and the tables of the report. */
async function write(scores: Scores): Promise<void> {
  writeFileSync(SCORES, await format(JSON.stringify(scores), { parser: 'json' }));
  const options = { ...(await resolveConfig(REPORT)), parser: 'markdown' };
  writeFileSync(REPORT, await format(withTables(readFileSync(REPORT, 'utf8'), scores), options));
}

export async function main(args: readonly string[]): Promise<number> {
  if (!existsSync(SHARED)) {
    console.error(`${SHARED} is not there: the gold lies beside the checkout, not in it`);
    return 1;
  }
  const { values } = parseArgs({
    args: [...args],
    options: {
      errors: { type: 'string' },
      only: { type: 'string' },
      gold: { type: 'string' },
      part: { type: 'string', default: 'all' },
      peer: { type: 'boolean', default: false },
      annotated: { type: 'boolean', default: false },
      ablate: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const score = runnableScore();
  const sets = values.gold ? [values.gold] : SETS.filter((set) => !values.only || values.only === set);
  try {
    if (values.write) await write(await scoresNow(score));
    else if (values.ablate) await ablate(score, sets);
    else await print(score, { errors: undefined, ...values, sets });
  } finally {
    rmSync(score, { recursive: true });
  }
  return 0;
}
