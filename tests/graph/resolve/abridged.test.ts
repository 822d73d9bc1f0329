import { expect, test } from 'vitest';
import { isAbridged } from '../../../graph/resolve/abridged';

test.each([
  ['书写新答卷', '奋力书写海湾治理新答卷', true],
  ['书写新答卷', '书写新答卷', false],
  ['海湾治理', '奋力书写海湾治理新答卷', false],
  ['新答卷', '奋力书写海湾治理新答卷', false],
  ['书写新篇', '奋力书写海湾治理新答卷', false],
])('%s of %s: %s', (short, long, expected) => expect(isAbridged(short, long)).toBe(expected));
