import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lastThat } from '../../../../lib/page/gather/last-that';

it('finds the last of a range that holds, as going through it does', () =>
  fc.assert(
    fc.property(fc.nat(50), fc.nat(50), fc.nat(50), (low, more, held) => {
      const last = low + Math.min(more, held);
      expect(lastThat(low, low + more, (i) => i <= last)).toBe(last);
    }),
  ));
