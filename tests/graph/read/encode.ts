/** Encoders for tests: what `TextEncoder` does not write. */

const table = new Map<string, readonly number[]>();

/** GB18030 bytes of text that has no character outside its two-byte range. */
export function gb18030(text: string): Uint8Array {
  if (table.size === 0) {
    const decoder = new TextDecoder('gb18030');
    for (let row = 0x81; row <= 0xfe; row++)
      for (let cell = 0x40; cell <= 0xfe; cell++)
        if (cell !== 0x7f) table.set(decoder.decode(new Uint8Array([row, cell])), [row, cell]);
  }
  return Uint8Array.from([...text].flatMap((c) => (c < '\x80' ? [c.charCodeAt(0)] : table.get(c)!)));
}

/** UTF-16 bytes, with unpaired surrogates where the text has them. */
export function utf16(text: string, order: 'le' | 'be', mark = false): Uint8Array {
  const units = (mark ? '\uFEFF' : '') + text;
  return Uint8Array.from(
    Array.from({ length: units.length }, (_, i) => units.charCodeAt(i)).flatMap((unit) =>
      order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
    ),
  );
}

export const utf8 = (text: string, mark = false): Uint8Array => new TextEncoder().encode((mark ? '\uFEFF' : '') + text);
