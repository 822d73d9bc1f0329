import { describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../../fixtures/documents';
import { REPORTS } from '../../fixtures/reports';
import { withPacks } from './wenmai';

const { wenmai } = withPacks({ reports: REPORTS, documents: DOCUMENTS });

describe('wenmai time', () => {
  it('lists what has a date in its order, with quotes, and counts what has none', async () => {
    const { status, stdout } = await wenmai('time', 'reports.wenmai');
    expect(status).toBe(0);
    expect(stdout.split('\n').map((line) => line.slice(0, 10))).toEqual(
      expect.arrayContaining(['2025-11-03', '2025-12-12', '2026-01-20']),
    );
    expect(stdout).toMatch(/2025-11-03 +adopted +宁波市渔港条例 +“.*2025年11月3日通过”/u);
    expect(stdout).toContain('1 without a date: law');
  });

  it('gives the same rows as JSON and CSV, of one lane if asked', async () => {
    const rows = JSON.parse((await wenmai('time', 'reports.wenmai', '--lane', 'law', '--json')).stdout) as object[];
    const [head, ...lines] = (await wenmai('time', 'reports.wenmai', '--lane', 'law', '--csv')).stdout
      .trimEnd()
      .split('\r\n');
    expect(rows).toHaveLength(1);
    expect(lines).toHaveLength(1);
    expect(head!.slice(1).split(',')).toEqual(Object.keys(rows[0]!));
  });
});

describe('wenmai drift', () => {
  it('tells the courses of formulations, with sizes and the rule', async () => {
    const { status, stdout } = await wenmai('drift', 'documents.wenmai', 'reports.wenmai');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^documents: \d+ characters, \d+ articles\nreports: \d+ characters, 3 articles\n/u);
    expect(stdout).toMatch(/^(?:born|gone|steady) /mu);
    expect(stdout).toContain('Rayson & Garside 2000');
  });

  it('gives a row a formulation, of one course if asked', async () => {
    const rows = JSON.parse(
      (await wenmai('drift', 'documents.wenmai', 'reports.wenmai', '--course', 'born', '--json')).stdout,
    ) as { course: string; counts: number[] }[];
    expect(rows.length).toBeGreaterThan(0);
    for (const { course, counts } of rows) expect([course, counts[0]]).toEqual(['born', 0]);
  });

  it('wants two packs', async () => {
    const { status, stderr } = await wenmai('drift', 'reports.wenmai');
    expect([status, stderr]).toEqual([2, expect.stringContaining('two packs or more')]);
  });
});
