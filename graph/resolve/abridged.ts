/** What a slogan may open with before its verb. */
const URGING = /^(?:奋力|努力|坚定|勇于|加快|全面|全力|着力|持续|不断)/u;
/** The verb and the thing must both be whole words. */
const SHORTEST_PART = 2;

/**
 * Whether a slogan is a longer one with its middle left out: 书写新答卷 is 奋力书写海湾治理新答卷. What is left are the words with which
 * the longer one opens and closes.
 */
export function isAbridged(short: string, long: string): boolean {
  if (short.length >= long.length || !long.endsWith(short.slice(-SHORTEST_PART))) return false;
  const opening = long.replace(URGING, '');
  for (let cut = SHORTEST_PART; cut <= short.length - SHORTEST_PART; cut++)
    if (opening.startsWith(short.slice(0, cut)) && opening.length > short.length && long.endsWith(short.slice(cut)))
      return true;
  return false;
}
