import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openReader } from '../../../graph/node/open';
import { pathsOf } from '../../../lib/query/paths/paths';
import { DOCUMENTS } from '../../fixtures/documents';
import { withPacks } from './wenmai';

const { folder, wenmai } = withPacks({ p: DOCUMENTS });

/** Two names of the pack that several ways join. */
let ends: readonly [string, string];

beforeAll(async () => {
  const pack = await openReader(join(folder, 'p.wenmai'));
  const pairs = pack.overview.edges.map(({ a, b }) => [a, b] as const);
  for (const [a, b] of pairs)
    if ((await pathsOf(pack, a, b)).paths.length === 3) {
      ends = [pack.overview.entities[a]!.id, pack.overview.entities[b]!.id];
      break;
    }
});

describe('wenmai path', () => {
  it('prints three ways, each step with its quotes, and the rule', async () => {
    const { status, stdout } = await wenmai('path', 'p.wenmai', ...ends);
    expect(status).toBe(0);
    expect(stdout.match(/^[1-3] {2}.+ → .+ {2}\(length \d+\.\d\d\)$/gmu)).toHaveLength(3);
    expect(stdout).toMatch(/ {3}\S+ → \S+ +\d+ passages? +“.+” +《.+》/u);
    expect(stdout).toContain('A step is 15 − logDice long');
  });

  it('gives a row a passage as JSON and as CSV', async () => {
    const rows = JSON.parse((await wenmai('path', 'p.wenmai', ...ends, '--json')).stdout) as Record<string, unknown>[];
    const [head, ...lines] = (await wenmai('path', 'p.wenmai', ...ends, '--csv')).stdout.trimEnd().split('\r\n');
    expect(head!.slice(1).split(',')).toEqual(Object.keys(rows[0]!));
    expect(lines).toHaveLength(rows.length);
    for (const { step, from, to, quote } of rows) {
      expect(step).toBeGreaterThan(0);
      expect([from, to, quote].every((text) => typeof text === 'string' && text !== '')).toBe(true);
    }
    expect(new Set(rows.map(({ way }) => way))).toEqual(new Set([1, 2, 3]));
  });

  it('says which names there are instead of one that the pack has not', async () => {
    const { status, stderr } = await wenmai('path', 'p.wenmai', '火星移民计划', ends[0]);
    expect([status, stderr]).toEqual([1, expect.stringContaining('the pack has no name 火星移民计划')]);
  });
});
