import { SIMPLIFIED, TRADITIONAL } from './traditional';

const simplified = new Map([...TRADITIONAL].map((character, i) => [character, SIMPLIFIED[i]!]));

/**
 * What a name is compared by: compatibility forms resolved, traditional characters made simple, without case, white space, quotation
 * marks, brackets and dots.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s"'“”‘’「」『』《》〈〉()（）[\]【】·・•、，,-]+/gu, '')
    .replace(/[㐀-鿿]/gu, (character) => simplified.get(character) ?? character);
