import { describe, expect, it } from 'vitest';
import { groundOf } from '../../../../lib/ui/lookup/shade';

describe('the ground of a page', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgb(0, 0, 0)', 0, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgba(20, 22, 26, 0.9)', 0.086, 0.9],
    ['color(srgb 1 1 1)', 1, 1],
    ['color(display-p3 0 0 0 / 0.5)', 0, 0.5],
    ['oklch(0.95 0.02 90)', 0.95, 1],
    ['oklab(0.2 0 0 / 0.25)', 0.2, 0.25],
    ['lab(12 3 -4)', 0.12, 1],
    ['lch(97 none none)', 0.97, 1],
  ])('%s', (colour, lightness, alpha) => {
    const ground = groundOf(colour)!;
    expect(ground.lightness).toBeCloseTo(lightness, 2);
    expect(ground.alpha).toBeCloseTo(alpha, 5);
  });

  it.each(['', 'transparent', 'url(a.png)', 'constructor(1 2 3)'])('“%s” is none', (colour) =>
    expect(groundOf(colour)).toBeNull(),
  );
});
