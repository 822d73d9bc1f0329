import { describe, expect, it } from 'vitest';
import { REPORTS } from '../../fixtures/reports';
import { withPacks } from './wenmai';

const { wenmai } = withPacks({ p: REPORTS });

describe('wenmai targets', () => {
  it('prints a line an indicator that two places have, greatest first', async () => {
    const { status, stdout } = await wenmai('targets', 'p.wenmai', '--kind', 'target');
    expect(status).toBe(0);
    expect(stdout).toMatch(/地区生产总值增长 +target +3 places +温州市 6%以上 · 杭州市 5\.5%左右 · 宁波市 5%—5\.5%/u);
    expect(stdout).toMatch(/粮食产量 +target +2 places +温州市 14亿斤左右 · 宁波市 60万吨/u);
    expect(stdout).toContain('… 1 of one place each');
  });

  it('shows of an indicator what was gathered, with quotes', async () => {
    const { stdout } = await wenmai('targets', 'p.wenmai', '--indicator', 'GDP');
    expect(stdout).toContain('gathered: GDP增长 1, 地区生产总值增长 1, 经济增长 1');
    expect(stdout).toMatch(/宁波市 +5%—5\.5% +今年 +“GDP增长5%—5\.5%” +《2026年宁波市政府工作报告》/u);
    expect((await wenmai('targets', 'p.wenmai', '--indicator', '火星')).stdout).toBe(
      'no figure of this pack is about that\n',
    );
  });

  it('gives a row a figure as JSON and as CSV', async () => {
    const rows = JSON.parse((await wenmai('targets', 'p.wenmai', '--json')).stdout) as Record<string, unknown>[];
    const [head, ...lines] = (await wenmai('targets', 'p.wenmai', '--csv')).stdout.trimEnd().split('\r\n');
    expect(head!.slice(1).split(',')).toEqual(Object.keys(rows[0]!));
    expect(lines).toHaveLength(rows.length);
    const ningbo = rows.find(({ place, indicator }) => place === '宁波市' && indicator === '地区生产总值增长');
    expect(ningbo).toMatchObject({
      comparator: 'between',
      low: 5,
      high: 5.5,
      number: 5.25,
      unit: '%',
      from: 2026,
      to: 2026,
    });
  });
});
