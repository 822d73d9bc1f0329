import { pinyin } from 'pinyin-pro';

/** Characters of one line of the file, at most. */
const LINE = 60;

/** The 6,763 characters of GB 2312, which holds what names and slips are made of. */
function characters(): readonly string[] {
  const decoder = new TextDecoder('gb2312');
  const found: string[] = [];
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (/^\p{Script=Han}$/u.test(character)) found.push(character);
    }
  return found;
}

/**
 * Source text of `lib/query/readings.ts`: characters by their commonest reading without tone, from pinyin-pro. Made here and kept in
 * the tree, for the library is thirty times the size of the table.
 */
export function readingsTable(): string {
  const bySyllable = new Map<string, string[]>();
  for (const character of characters()) {
    const syllable = pinyin(character, { toneType: 'none', v: true });
    if (/^[a-z]+$/u.test(syllable)) bySyllable.set(syllable, [...(bySyllable.get(syllable) ?? []), character]);
  }
  const entries = [...bySyllable]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([syllable, all]) => syllable + all.join(''));
  const lines: string[] = [];
  for (const entry of entries)
    if ((lines.at(-1)?.length ?? LINE) + entry.length < LINE) lines[lines.length - 1] += ` ${entry}`;
    else lines.push(entry);
  return `// Made from pinyin-pro by \`npx vitest run tests/graph/spell -u\`: do not edit.

/** Syllables, each with the characters that are mostly read so. */
export const READINGS = [
${lines.map((line) => `  '${line}',`).join('\n')}
].join(' ');
`;
}
