import { describe, expect, it } from 'vitest';
import { Latest } from '../../../../lib/ui/state/latest.svelte';

describe('Latest', () => {
  it('drops an answer that comes after a later question', async () => {
    const latest = new Latest<string>();
    let answer: (value: string) => void = () => {};
    const first = latest.ask(() => new Promise((resolve) => (answer = resolve)));
    await latest.ask(async () => 'second');
    answer('first');
    await first;
    expect(latest.reading).toEqual({ status: 'ready', value: 'second' });
  });

  it('says that a reading failed, and forgets it at the next question', async () => {
    const latest = new Latest<string>();
    const error = new Error('lost');
    await latest.ask(() => Promise.reject(error));
    expect(latest.reading).toEqual({ status: 'failed', error });
    const next = latest.ask(async () => 'found');
    expect(latest.reading.status).toBe('loading');
    await next;
    expect(latest.reading).toEqual({ status: 'ready', value: 'found' });
  });
});
