import type { Candidate, Recogniser } from './types';

const SIGNED = 9;
/** How much a name of so many characters is worth elsewhere in the document, where nothing but the name speaks for it. */
const ELSEWHERE = [0, 0, 3, 6];

/** Authors that restoring has found, in their byline; from there they are known in the whole document. */
export const byline: Recogniser = {
  name: 'byline',
  recognise({ passage, article }) {
    if (passage.kind !== 'byline') return [];
    return article.authors.flatMap((author): readonly Candidate[] => {
      const name = author.replace(/\s+/gu, '');
      const found = locate(passage.text, name);
      if (!found || !/^[\p{Script=Han}·]{2,}$/u.test(name)) return [];
      const seeds = [{ text: name, within: 'document' as const, weight: ELSEWHERE[Math.min(3, name.length)]! }];
      return [{ ...found, type: 'person', kind: 'name', name, evidence: 'byline/author', weight: SIGNED, seeds }];
    });
  },
};

/** First place where the characters of `name` stand in a row, white space between them or not. */
function locate(text: string, name: string): { readonly start: number; readonly end: number } | null {
  for (let start = text.indexOf(name[0]!); start !== -1; start = text.indexOf(name[0]!, start + 1)) {
    let end = start;
    for (let i = 0; i < name.length; end++) {
      if (text[end] === name[i]) i++;
      else if (end >= text.length || !/\s/u.test(text[end]!)) break;
      if (i === name.length) return { start, end: end + 1 };
    }
  }
  return null;
}
