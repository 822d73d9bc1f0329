import { SIMPLIFIED, TRADITIONAL } from '../query/traditional';

/** Signs that pages use one for another; the first stands for all. */
const ALIKE = [
  '"“”„‟〝〞「」『』',
  "'‘’‚‛",
  '《〈',
  '》〉',
  '·•・‧∙⋅･',
  '-–—―−‐‑‒',
  // What HTML shows as a space.
  ' \t\n\f\r\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000',
];
/** Compatibility forms of ideographs, which PDF files and old pages have: radicals, Kangxi radicals, compatibility ideographs. */
const COMPATIBLE = [
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
] as const;
/** Letters with case: Latin, Greek, Cyrillic. */
const CASED = [
  [0x41, 0x5a],
  [0xc0, 0x24f],
  [0x370, 0x52f],
] as const;
/** Full-width forms of the printable ASCII characters, and how far those lie before them. */
const [WIDE_FIRST, WIDE_LAST, WIDE_BY] = [0xff01, 0xff5e, 0xfee0];

/** Units of text at a time: more arguments than this are too many for some engines. */
const CHUNK = 8192;

let made: Uint16Array | undefined;

/** By code unit, the code unit that stands for it; 0 where it stands for itself. */
function table(): Uint16Array {
  if (made) return made;
  const to = new Map<number, number>();
  for (const [ranges, change] of [
    [COMPATIBLE, (character: string) => character.normalize('NFKC')],
    [CASED, (character: string) => character.toLowerCase()],
  ] as const)
    for (const [first, last] of ranges)
      for (let unit = first; unit <= last; unit++) {
        const changed = change(String.fromCharCode(unit));
        if (changed.length === 1) to.set(unit, changed.charCodeAt(0));
      }
  for (let unit = WIDE_FIRST; unit <= WIDE_LAST; unit++) to.set(unit, unit - WIDE_BY);
  for (const signs of ALIKE) for (const sign of signs.slice(1)) to.set(sign.charCodeAt(0), signs.charCodeAt(0));
  for (let i = 0; i < TRADITIONAL.length; i++) to.set(TRADITIONAL.charCodeAt(i), SIMPLIFIED.charCodeAt(i));
  made = new Uint16Array(1 << 16);
  // A compatibility form may stand for a traditional character, a full-width letter for a capital one.
  for (const [unit, first] of to) {
    let last = first;
    for (let next = to.get(last); next !== undefined && next !== last; next = to.get(last)) last = next;
    made[unit] = last;
  }
  return made;
}

/**
 * What names on pages are compared by, unit for unit, so that offsets hold: traditional characters made simple, full-width and
 * compatibility forms resolved, lower case, one kind of quotation mark, dot, dash and space. `lib/query/fold.ts` folds further, for
 * searches that need no offsets.
 */
export function foldUnits(text: string): string {
  const to = table();
  const units = new Uint16Array(Math.min(text.length, CHUNK));
  let folded = '';
  for (let from = 0; from < text.length; from += CHUNK) {
    const length = Math.min(CHUNK, text.length - from);
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(from + i);
      units[i] = to[unit]! || unit;
    }
    // Applied, for a spread would walk the units one by one.
    folded += String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
  }
  return folded;
}
