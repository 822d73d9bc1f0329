import type { Span } from '../../lib/model/types';

/** A title in 《》: the range between the outermost brackets, and whether both of them stand in the text. */
export interface TitleSpan {
  readonly span: Span;
  readonly closed: boolean;
}

/** A title longer than this has lost its closing bracket. */
const LONGEST = 100;
/** Where a title without a closing bracket must have ended: after the last of these endings before a clause ends. */
const UNCLOSED = /^[^。！？；，：《》]{2,40}(?:条例|规定|办法|方案|意见|规划|纲要|细则|法)/u;

/**
 * Titles in 《》, outermost first: 《…〈…〉…》, 《…《…》…》 and the doubled 《《…》》 are one title each. A title whose closing bracket
 * is lost is taken up to the ending that makes it a law or a policy paper, else left alone.
 */
export function titleSpans(text: string): readonly TitleSpan[] {
  const spans: TitleSpan[] = [];
  for (let at = text.indexOf('《'); at >= 0; at = text.indexOf('《', at)) {
    let start = at + 1;
    while (text[start] === '《') start += 1;
    const end = closing(text, at);
    if (end !== null) {
      let inner = end;
      while (text[inner - 1] === '》' && start - at > 1) inner -= 1;
      if (inner > start) spans.push({ span: [start, inner], closed: true });
      at = end + 1;
      continue;
    }
    const open = UNCLOSED.exec(text.slice(start, start + LONGEST));
    if (open) spans.push({ span: [start, start + open[0].length], closed: false });
    at = start;
  }
  return spans;
}

/** Index of the bracket that closes the one at `open`, or null. */
function closing(text: string, open: number): number | null {
  let depth = 0;
  for (let i = open; i < text.length && i - open < LONGEST; i += 1) {
    if (text[i] === '《') depth += 1;
    else if (text[i] === '》' && --depth === 0) return i;
  }
  // 《…《…》 with one closing bracket for two: the writer closed both at once.
  const end = text.indexOf('》', open);
  const next = text.indexOf('《', open + 1);
  return end >= 0 && end - open < LONGEST && (next < 0 || end < next || text.slice(open + 1, next).length < 12)
    ? end
    : null;
}
