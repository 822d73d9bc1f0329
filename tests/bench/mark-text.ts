/** A page of a million characters and 20,000 names, made up the same way each time. */
import { Automaton } from '../../lib/match/automaton';
import { foldUnits } from '../../lib/lookup/fold-units';
import type { Scanned } from '../../lib/lookup/protocol';
import { markRules } from '../../lib/page/mark/rules';

export const rules = markRules('light');

const NAMES = 20_000;
const UNITS = 1_000_000;
const PARAGRAPH = 100;
/** Characters of names, and of what stands between them. */
const [INNER, BETWEEN] = ['山川河湖云海林田城乡港湾桥路峰谷泉溪岭洲', '的在是有和了与为这那也就都而又及其之于以'];

/** Numbers from 0 up to a limit, always the same. */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
const word = (roll: (limit: number) => number, from: string, length: number) =>
  Array.from({ length }, () => from[roll(from.length)]).join('');

function names(): readonly string[] {
  const roll = dice(1);
  const all = new Set<string>();
  while (all.size < NAMES) all.add(word(roll, INNER, 3 + roll(5)));
  return [...all];
}

/** @param shape paragraphs with elements in them, or one text with lines */
export function pageOf(shape: 'paragraphs' | 'lines'): string {
  const roll = dice(2);
  const all = names();
  const paragraphs: string[] = [];
  for (let units = 0; units < UNITS; units += PARAGRAPH) {
    let text = '';
    while (text.length < PARAGRAPH) text += word(roll, BETWEEN, 4 + roll(10)) + all[roll(NAMES)]!;
    text = text.slice(0, PARAGRAPH - 1);
    const at = roll(PARAGRAPH - 10);
    paragraphs.push(
      shape === 'lines'
        ? `${text}。`
        : `<p>${text.slice(0, at)}<b>${text.slice(at, at + 6)}</b>${text.slice(at + 6)}。</p>`,
    );
  }
  const body = shape === 'lines' ? `<pre>${paragraphs.join('\n')}</pre>` : paragraphs.join('\n');
  return `<!doctype html><meta charset="utf-8"><style>body{font:16px/1.6 serif;width:900px}pre{white-space:pre-wrap}</style>${body}<script src="/page.js"></script>`;
}

let automaton: Automaton | undefined;

export function scanBlocks(blocks: readonly string[]): Scanned {
  automaton ??= Automaton.of(names());
  const hits = blocks.map((text) => {
    const found: number[] = [];
    automaton!.scan(foldUnits(text), (start, end, term) => void found.push(start, end, term, term % 8));
    return found;
  });
  return { pack: 'bench', hits };
}
