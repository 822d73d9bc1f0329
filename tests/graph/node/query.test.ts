import { describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../../fixtures/documents';
import { withPacks } from './wenmai';

const { wenmai } = withPacks({ p: DOCUMENTS });
const query = (...args: string[]) => wenmai('query', 'p.wenmai', ...args);

describe('wenmai query', () => {
  it('prints a row an answer with its quote and source', async () => {
    const { status, stdout } = await query('村庄整治');
    const lines = stdout.trimEnd().split('\n');
    expect(status).toBe(0);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/“.*” +《.+》 \S+\.(?:txt|md|html)/u);
  });

  it('gives the same rows as JSON and as CSV, each quote a slice of its passage', async () => {
    const rows = JSON.parse((await query('村庄整治', '--json')).stdout) as { answer: string; quote: string }[];
    const [head, ...lines] = (await query('村庄整治', '--csv')).stdout.trimEnd().split('\r\n');
    expect(head).toBe('\uFEFFanswer,entity,quote,document,article,page,passage,start,end');
    expect(lines).toHaveLength(rows.length);
    for (const { quote } of rows) expect(quote).toContain('村庄整治');
  });

  it('says that nothing answers, and refuses what it does not know', async () => {
    expect((await query('火星移民计划')).stdout).toBe('nothing in this pack answers that\n');
    expect((await query('村庄整治', '--type', 'planet')).status).toBe(2);
  });
});
