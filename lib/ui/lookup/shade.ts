/** Whether a page is dark where the card will stand, so that the card is too. */
import type { Theme } from '../host';

/** Lightness from 0 to 1 below which a ground is dark. */
const DARK = 0.45;
/** A ground that lets more through than this says nothing. */
const OPAQUE = 0.5;

interface Ground {
  /** From 0, black, to 1, white. */
  readonly lightness: number;
  readonly alpha: number;
}

/**
 * Lightness of a colour as `getComputedStyle` writes it: `rgb()`, `color()`, `lab()`, `oklch()` and their kin; null where it is none.
 * Of RGB the luma of the gamma-encoded values (Rec. 601), which is near enough to tell dark from light.
 */
export function groundOf(colour: string): Ground | null {
  const [, name, rest] = /^(\w+)\((.*)\)$/u.exec(colour) ?? [];
  if (name === undefined || rest === undefined) return null;
  const numbers = [...rest.matchAll(/-?\d*\.?\d+(?:e-?\d+)?%?|none/giu)].map(([word]) =>
    word === 'none' ? 0 : word.endsWith('%') ? parseFloat(word) / 100 : Number(word),
  );
  const alpha = rest.includes('/') || name === 'rgba' ? (numbers.at(-1) ?? 1) : 1;
  const [x = 0, y = 0, z = 0] = numbers;
  const luma = 0.299 * x + 0.587 * y + 0.114 * z;
  if (name === 'rgb' || name === 'rgba') return { lightness: luma / 255, alpha };
  if (name === 'color') {
    // `color(display-p3 …)`: the digit of its name is no number of it.
    const [r = 0, g = 0, b = 0] = numbers.slice(rest.trimStart().startsWith('display-p3') ? 1 : 0);
    return { lightness: 0.299 * r + 0.587 * g + 0.114 * b, alpha };
  }
  if (name === 'oklab' || name === 'oklch') return { lightness: x, alpha };
  if (name === 'lab' || name === 'lch') return { lightness: x / 100, alpha };
  return null;
}

/** Light or dark by the first ground behind a spot that is not clear; by the type where all are; else by what the page declares. */
export function shadeAt(x: number, y: number): Theme {
  const element = document.elementFromPoint(x, y) ?? document.body ?? document.documentElement;
  const ink = groundOf(getComputedStyle(element).color);
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const ground = groundOf(getComputedStyle(at).backgroundColor);
    if (ground && ground.alpha > OPAQUE) return ground.lightness < DARK ? 'dark' : 'light';
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const declared =
    scheme.includes('dark') && (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  return declared || (ink !== null && ink.lightness > 1 - DARK) ? 'dark' : 'light';
}

/** The element around one, out of a shadow root too. */
function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
