import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader } from '../../../graph/node/open';
import { pathsOf } from '../../../lib/query/paths/paths';
import { DOCUMENTS } from '../../fixtures/documents';

const folder = mkdtempSync(join(tmpdir(), 'wenmai-path-'));
const wenmai = (...args: string[]) =>
  spawnSync(process.execPath, [resolve('graph/node/bin.mjs'), ...args], { cwd: folder, encoding: 'utf8' });

/** Two names of the pack that several ways join. */
let ends: readonly [string, string];

beforeAll(async () => {
  for (const [name, text] of Object.entries(DOCUMENTS)) writeFileSync(join(folder, name), text);
  const { status, stderr } = wenmai('build', ...Object.keys(DOCUMENTS), '-qo', 'p.wenmai');
  if (status !== 0) throw new Error(stderr);
  const pack = await openReader(join(folder, 'p.wenmai'));
  const pairs = pack.overview.edges.map(({ a, b }) => [a, b] as const);
  for (const [a, b] of pairs)
    if ((await pathsOf(pack, a, b)).paths.length === 3) {
      ends = [pack.overview.entities[a]!.id, pack.overview.entities[b]!.id];
      break;
    }
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('wenmai path', () => {
  it('prints three ways, each step with its quotes, and the rule', () => {
    const { status, stdout } = wenmai('path', 'p.wenmai', ...ends);
    expect(status).toBe(0);
    expect(stdout.match(/^[1-3] {2}.+ → .+ {2}\(length \d+\.\d\d\)$/gmu)).toHaveLength(3);
    expect(stdout).toMatch(/ {3}\S+ → \S+ +\d+ passages? +“.+” +《.+》/u);
    expect(stdout).toContain('A step is 15 − logDice long');
  });

  it('gives a row a passage as JSON and as CSV', () => {
    const rows = JSON.parse(wenmai('path', 'p.wenmai', ...ends, '--json').stdout) as Record<string, unknown>[];
    const [head, ...lines] = wenmai('path', 'p.wenmai', ...ends, '--csv')
      .stdout.trimEnd()
      .split('\r\n');
    expect(head!.slice(1).split(',')).toEqual(Object.keys(rows[0]!));
    expect(lines).toHaveLength(rows.length);
    for (const { step, from, to, quote } of rows) {
      expect(step).toBeGreaterThan(0);
      expect([from, to, quote].every((text) => typeof text === 'string' && text !== '')).toBe(true);
    }
    expect(new Set(rows.map(({ way }) => way))).toEqual(new Set([1, 2, 3]));
  });

  it('says which names there are instead of one that the pack has not', () => {
    const { status, stderr } = wenmai('path', 'p.wenmai', '火星移民计划', ends[0]);
    expect([status, stderr]).toEqual([1, expect.stringContaining('the pack has no name 火星移民计划')]);
  });
});
