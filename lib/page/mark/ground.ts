import type { Ground } from './rules';

/** Text that is lighter stands on dark ground. */
const MIDDLE = 140;

/** What a document is written on, by the colour of its text, which its author chose to be read; unlike a ground it is never see-through. */
export function groundOf(document: Document): Ground {
  const { color } = getComputedStyle(document.body ?? document.documentElement);
  // Always as `rgb(…)` or `rgba(…)`, unless it is of another colour space.
  const [red = 0, green = 0, blue = 0] = (/^rgb/u.test(color) ? color.match(/[\d.]+/gu) : null)?.map(Number) ?? [];
  return 0.299 * red + 0.587 * green + 0.114 * blue > MIDDLE ? 'dark' : 'light';
}
