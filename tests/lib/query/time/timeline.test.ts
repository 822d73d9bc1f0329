import { beforeAll, describe, expect, it } from 'vitest';
import { readerOf } from '../../../../graph/node/open';
import { timelineOf, type Timeline } from '../../../../lib/query/time/timeline';
import { yearsOf } from '../../../../lib/query/time/years';
import type { PackReader } from '../../../../lib/query/types';
import { reportsPack } from '../../../fixtures/reports';

describe('yearsOf', () => {
  it.each([
    ['2024', 2024],
    ['2024-07', 2024.5],
    ['2024-01-01', 2024],
    ['2024-13-01x', null],
    ['今年', null],
  ])('%s', (iso, years) => expect(yearsOf(iso)).toBe(years));

  it('keeps the order of dates', () => {
    const dates = ['2023-12-31', '2024', '2024-01-31', '2024-02-01', '2024-11-27', '2024-12-31', '2025-01-01'];
    expect(dates.map((date) => yearsOf(date)!)).toEqual(dates.map((date) => yearsOf(date)!).sort((x, y) => x - y));
  });
});

describe('timelineOf', () => {
  let pack: PackReader;
  let timeline: Timeline;
  beforeAll(async () => {
    pack = await readerOf(await reportsPack());
    timeline = await timelineOf(pack);
  }, 60_000);
  const told = () =>
    timeline.marks.map(({ date, type, entity, value }) => [date, type, pack.overview.entities[entity]!.name, value]);

  it('tells laws, events, and offices as of the date of their article, in the order of time', () => {
    expect(told()).toEqual([
      ['2025-11-03', 'adopted', '宁波市渔港条例', null],
      ['2025-12-12', 'held', expect.stringContaining('经济工作会议'), null],
      ['2026-01-20', 'holds_office', '张三丰', '温州市市长'],
    ]);
  });

  it('keeps the words that say so', async () => {
    for (const { said } of timeline.marks) {
      const [row] = await pack.passages([said[0]!.passage]);
      expect(row!.text.slice(said[0]!.start, said[0]!.end)).toMatch(/\S/u);
    }
  });

  it('counts what has no date', () => {
    expect(timeline.undated).toEqual({ law: 1, office: 0, event: 0, founded: 0 });
  });
});
