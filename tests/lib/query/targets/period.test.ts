import { expect, it } from 'vitest';
import { periodOf } from '../../../../lib/query/targets/period';

it.each([
  ['今年', '', '2026-01-20', 2026, 2026],
  ['到2030年', '', '2026-01-20', 2030, 2030],
  ['2025年', '“十四五”', null, 2025, 2025],
  ['过去五年', '', '2026-01-20', 2021, 2025],
  ['近3年', '', '2026-01-20', 2023, 2025],
  ['全年', '', '2026-01-20', null, null],
  ['今年', '', null, null, null],
  [null, '“十五五”时期年均增长', '2026-01-20', 2026, 2030],
  [null, '', '2026-01-20', null, null],
])('%s %s of %s', (written, words, date, from, to) => {
  expect(periodOf(written, words, date)).toMatchObject({ from, to });
});
