import { Converter } from 'opencc-js';

/** First and last unified ideograph of the basic plane, with extension A; rarer characters are no part of names that are searched. */
const [FIRST, LAST] = [0x3400, 0x9fff];
/** Characters of one line of the file. */
const LINE = 50;

const quoted = (characters: readonly string[]): string =>
  Array.from(
    { length: Math.ceil(characters.length / LINE) },
    (_, i) => `    '${characters.slice(i * LINE, (i + 1) * LINE).join('')}',`,
  ).join('\n');

/**
 * Source text of `lib/query/traditional.ts`: every traditional character with its simplified one, from opencc-js. Made here and kept in
 * the tree, for the library is twenty times the size of the table.
 */
export function traditionalTable(): string {
  const convert = Converter({ from: 't', to: 'cn' });
  const pairs: (readonly [string, string])[] = [];
  for (let code = FIRST; code <= LAST; code++) {
    const traditional = String.fromCharCode(code);
    const simplified = convert(traditional);
    if (simplified.length === 1 && simplified !== traditional) pairs.push([traditional, simplified]);
  }
  return `// Made from opencc-js by \`npx vitest run tests/graph/spell -u\`: do not edit.

/** Traditional characters, and at the same place of the other string the simplified ones. */
export const TRADITIONAL = [
${quoted(pairs.map(([traditional]) => traditional))}
  ].join('');
export const SIMPLIFIED = [
${quoted(pairs.map(([, simplified]) => simplified))}
  ].join('');
`
    .replaceAll(/^ {2}\]/gmu, ']')
    .replaceAll(/^ {4}'/gmu, "  '");
}
