import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Pace } from '../../../lib/page/pace';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('does what is wanted often at once and then once in a gap, and nothing when it was stopped', () => {
  const act = vi.fn();
  const pace = new Pace(100, act);
  for (let i = 0; i < 10; i++) pace.want();
  vi.advanceTimersByTime(1);
  expect(act).toHaveBeenCalledTimes(1);
  for (let i = 0; i < 10; i++) pace.want();
  vi.advanceTimersByTime(90);
  expect(act).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(10);
  expect(act).toHaveBeenCalledTimes(2);
  pace.want();
  pace.stop();
  vi.advanceTimersByTime(1_000);
  expect(act).toHaveBeenCalledTimes(2);
});
