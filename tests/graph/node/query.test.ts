import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../../fixtures/documents';

const folder = mkdtempSync(join(tmpdir(), 'wenmai-query-'));
const wenmai = (...args: string[]) =>
  spawnSync(process.execPath, [resolve('graph/node/bin.mjs'), ...args], { cwd: folder, encoding: 'utf8' });
const query = (...args: string[]) => wenmai('query', 'p.wenmai', ...args);

beforeAll(() => {
  for (const [name, text] of Object.entries(DOCUMENTS)) writeFileSync(join(folder, name), text);
  const { status, stderr } = wenmai('build', ...Object.keys(DOCUMENTS), '-qo', 'p.wenmai');
  if (status !== 0) throw new Error(stderr);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('wenmai query', () => {
  it('prints a row an answer with its quote and source', () => {
    const { status, stdout } = query('村庄整治');
    const lines = stdout.trimEnd().split('\n');
    expect(status).toBe(0);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/“.*” +《.+》 \S+\.(?:txt|md|html)/u);
  });

  it('gives the same rows as JSON and as CSV, each quote a slice of its passage', () => {
    const rows = JSON.parse(query('村庄整治', '--json').stdout) as { answer: string; quote: string }[];
    const [head, ...lines] = query('村庄整治', '--csv').stdout.trimEnd().split('\r\n');
    expect(head).toBe('\uFEFFanswer,entity,quote,document,article,page,passage,start,end');
    expect(lines).toHaveLength(rows.length);
    for (const { quote } of rows) expect(quote).toContain('村庄整治');
  });

  it('says that nothing answers, and refuses what it does not know', () => {
    expect(query('火星移民计划').stdout).toBe('nothing in this pack answers that\n');
    expect(query('村庄整治', '--type', 'planet').status).toBe(2);
  });
});
