import { expect, test } from 'vitest';
import { paired } from '../../../../lib/ui/parts/paired';

test.each([
  ['渔光”海岛行动', '“渔光”海岛行动'],
  ['扩大“渔光”行动', '扩大“渔光”行动'],
  ['渔光行动', '渔光行动'],
])('%s is shown as %s', (surface, shown) => expect(paired(surface)).toBe(shown));
