import { pick, type Located } from './located';

const HAN = /[\p{sc=Han}〇\u3000-\u303F\uFF01-\uFF5E‘’“”…—]/u;
const CLOSING = /[，。、；：！？”’）》」』]/u;

/** Share of the gaps between characters that are spaces, from which on a line is letter-spaced. */
const SPACED = 0.6;

/** Whether a line is letter-spaced: 浙 江 新 政, or justified type such as 一 座 突 然 就 搬 来 的 制 度“ 飞 来. */
export function isSpaced(text: string): boolean {
  const singles = text.match(/(?<=^|\s)\S(?=\s|$)/gu)?.length ?? 0;
  const gaps = text.trim().match(/\s+/gu)?.length ?? 0;
  if (gaps === 0) return false;
  if (/^\p{sc=Han}\s\p{sc=Han}$/u.test(text.trim())) return true;
  return (
    singles >= 3 && gaps >= SPACED * (text.replace(/\s+/gu, '').length - 1 - (text.match(/[\w.]{2}/gu)?.length ?? 0))
  );
}

/**
 * Undo letter-spacing, and the narrow gaps that typesetters put between Chinese and figures or Latin letters (`2025 年` is `2025年`).
 * A single space between two Chinese words of an ordinary line stays: it parts the halves of a title.
 */
export function unspace(line: Located): Located {
  const { text } = line;
  if (!/\s/u.test(text)) return line;
  const spaced = isSpaced(text);
  const kept: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (/\s/u.test(text[i]!)) {
      const before = text[i - 1] ?? '';
      const after = text[i + 1] ?? '';
      const lone = !/\s/u.test(before) && !/\s/u.test(after);
      const narrow =
        text[i] === ' ' &&
        lone &&
        ((HAN.test(before) && /[\w%.]/u.test(after)) || (/[\w%.]/u.test(before) && HAN.test(after)));
      // Before a mark that may not begin a line it is slack.
      const slack = lone && CLOSING.test(after);
      if ((spaced && lone) || narrow || slack) continue;
    }
    kept.push(i);
  }
  return pick(line, kept);
}
