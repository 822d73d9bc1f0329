import { foldUnits } from './fold-units';

/** The letters and digits of a text, folded, and where each of their units stands in it. */
export interface Letters {
  readonly letters: string;
  readonly at: readonly number[];
}

/** What quotes are compared by: pages differ from a source in punctuation, white space and width, never in letters and digits. */
export const lettersIn = (text: string): string => foldUnits(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** As {@link lettersIn}, with the places. */
export function lettersOf(text: string): Letters {
  const at: number[] = [];
  let letters = '';
  for (const { 0: run, index } of foldUnits(text).matchAll(/[\p{L}\p{N}]+/gu)) {
    letters += run;
    for (let i = 0; i < run.length; i++) at.push(index + i);
  }
  return { letters, at };
}
