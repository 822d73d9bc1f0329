/** Runs the shared score over an export. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../lib/model/types';
import { exportJsonl } from '../../lib/export/jsonl';
import { SHARED } from './sets';

/** What the shared scores print with `--json`. */
export interface Measure {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly gold: number;
}
export interface Grades {
  /** By type, and `policy`, `core`, `all`. */
  readonly mention: Readonly<Record<string, Measure>>;
  readonly entity: Readonly<Record<string, Measure>>;
  readonly link: number;
  readonly abbr: { readonly recall: number; readonly gold: number };
  readonly coref: { readonly recall: number; readonly gold: number };
  /** Offices, laws, programme_place, targets; absent where the set has no relations. */
  readonly relations?: Readonly<Record<string, Measure>>;
}

/**
 * The shared score as it can be run: as handed out, it names `article` and `entity` before their declaration, so that the first mention
 * of kind `abbr` or `coref` stops it. The copy in a temporary folder declares them first; nothing else is changed.
 */
export function runnableScore(): string {
  const dir = mkdtempSync(join(tmpdir(), 'wenmai-score-'));
  cpSync(`${SHARED}/score`, dir, { recursive: true });
  const file = join(dir, 'score.mjs');
  const text = readFileSync(file, 'utf8');
  const early =
    "  if (m.kind !== 'name') { indirect[m.kind]?.push({ article, surface: bare(m.surface), entity: e }); continue; }\n";
  const lookups =
    / {2}const article = home\.get\(m\.passage\);[^\n]*\n {2}const e = entities\.get\(m\.entity\);[^\n]*\n/u;
  if (text.includes(early) && lookups.test(text)) {
    rmSync(file);
    writeFileSync(
      file,
      text.replace(early, '').replace(lookups, (found) => found + early),
    );
  }
  return dir;
}

/** Write the tables that the scores read; gives the folder. */
export function exportTo(out: string, graph: Graph): string {
  mkdirSync(out, { recursive: true });
  for (const [file, text] of exportJsonl(graph)) writeFileSync(join(out, file), text);
  return out;
}

/** The scores of an export against a gold folder, as numbers. */
export function grade(score: string, out: string, gold: string): Grades {
  const run = (script: string) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(score, script), out, gold, '--json'], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as unknown;
  };
  const names = run('score.mjs') as Grades;
  const { structure: _, ...relations } = existsSync(join(gold, 'relations'))
    ? (run('relations.mjs') as Record<string, Measure>)
    : {};
  return Object.keys(relations).length > 0 ? { ...names, relations } : names;
}
