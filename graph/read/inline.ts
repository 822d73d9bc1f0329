/** Text taken from marked-up source, and where in the source each code unit of it stands. */
export interface Located {
  readonly text: string;
  readonly at: readonly number[];
}

/** Inline Markdown that leaves text behind: group `keep` is what is read. Autolinks and HTML tags leave nothing. */
const INLINE =
  /!\[(?<image>[^\]\n]{0,300})\]\([^)\n]{0,2000}\)|\[(?<link>[^\]\n]{1,300})\]\([^)\n]{0,2000}\)|(?<star>\*{1,3}|_{2,3}|~~|`{1,2})(?=\S)|(?<=\S)(?<close>\*{1,3}|_{2,3}|~~|`{1,2})|<\/?[a-z][^>\n]{0,300}>|\\(?<escaped>[\\`*_{}[\]()#+\-.!>|~])/giu;

/**
 * Drop inline Markdown from a stretch of source: emphasis, code marks, links (their words stay), tags, backslashes.
 *
 * @param start where `source` stands in the decoded text
 */
export function plainMarkdown(source: string, start: number): Located {
  const at: number[] = [];
  let text = '';
  const take = (from: number, to: number) => {
    text += source.slice(from, to);
    for (let i = from; i < to; i++) at.push(start + i);
  };
  let from = 0;
  for (const match of source.matchAll(INLINE)) {
    take(from, match.index);
    const kept = match.groups?.['image'] ?? match.groups?.['link'] ?? match.groups?.['escaped'];
    if (kept) {
      const inside = match.index + match[0].indexOf(kept, match[0].startsWith('!') ? 2 : 1);
      take(inside, inside + kept.length);
    }
    from = match.index + match[0].length;
  }
  take(from, source.length);
  return { text, at };
}
