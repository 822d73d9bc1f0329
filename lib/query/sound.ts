import { likeness } from './nearest';
import { READINGS } from './readings';

let made: ReadonlyMap<string, string> | undefined;

/** By character, its commonest reading without tone. */
function readings(): ReadonlyMap<string, string> {
  return (made ??= new Map(
    READINGS.split(' ').flatMap((entry) => {
      const [syllable = ''] = /^[a-z]+/u.exec(entry) ?? [];
      return [...entry.slice(syllable.length)].map((character) => [character, syllable] as const);
    }),
  ));
}

/** How folded words are read, by syllable; letters and digits stay as they are. Characters that nobody reads here are left out. */
export const syllablesOf = (folded: string): readonly string[] =>
  Array.from(folded.matchAll(/[a-z0-9]+|\p{Script=Han}/gu), ([part]) =>
    /^[a-z0-9]/u.test(part) ? part : readings().get(part),
  ).filter((syllable) => syllable !== undefined);

/** What many speakers do not tell apart: zh and z, ch and c, sh and s, a final ng and n. */
const blurred = (syllable: string): string => syllable.replace(/^([zcs])h/u, '$1').replace(/ng$/u, 'n');

/**
 * A measure of how near words sound to others, from 0 to 1, where they are read the same: half of it by syllables as they are, half by
 * those that many speakers do not tell apart.
 */
export function soundsLike(query: string): (syllables: readonly string[]) => number {
  const spoken = syllablesOf(query);
  const [exact, rough] = [likeness(spoken), likeness(spoken.map(blurred))];
  return (syllables) => (exact(syllables) + rough(syllables.map(blurred))) / 2;
}
