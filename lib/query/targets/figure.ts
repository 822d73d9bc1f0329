/** Numbers as Chinese texts write them: 1,300, 2.15万亿, 千亿, 三百. */

const DIGITS: Readonly<Record<string, number>> = {
  ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4 },
  ...{ 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** The value of Chinese numerals, a unit alone being one of it; null for what is none. */
function numerals(text: string): number | null {
  let [sum, section, digit] = [0, 0, null as number | null];
  for (const sign of text) {
    if (sign in DIGITS) digit = DIGITS[sign]!;
    else if (sign in SMALL) {
      section += (digit ?? 1) * SMALL[sign]!;
      digit = null;
    } else if (sign in LARGE) {
      const below = section + (digit ?? 0);
      // 万亿: what stands before is counted in the larger unit.
      if (below === 0) sum = (sum === 0 ? 1 : sum) * LARGE[sign]!;
      else sum += below * LARGE[sign]!;
      [section, digit] = [0, null];
    } else return null;
  }
  return sum + section + (digit ?? 0);
}

/** Factor of the magnitudes behind a figure, 万亿 being 10¹²; 1 for none. */
export const magnitude = (text: string): number => (text === '' ? 1 : numerals(text)!);

/** The number that figures or numerals write; null for what is none. */
export function numberOf(text: string): number | null {
  const plain = text.replace(/[,，]/gu, '');
  if (/^\d+(?:\.\d+)?$/u.test(plain)) return Number(plain);
  return text === '' ? null : numerals(text);
}
