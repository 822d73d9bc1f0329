/** How an exported graph was made, so that it can be read and cited without the pack. */
export interface Making {
  /** Number of passages in which names can meet. */
  readonly windows: number;
  /** Number of changes by which the pack was put right by hand, and of exported names that they touched. */
  readonly changes: number;
  readonly curated: number;
  /** What the view says of a part; null for a whole pack. */
  readonly part: string | null;
}

export function methodOf({ windows, changes, curated, part }: Making): string {
  return [
    'Nodes are names found in Chinese policy documents; mentions counts every mention, articles the articles that hold one.',
    `Links join names that are mentioned in the same passage of running text, subheads and captions (${windows} such passages).`,
    'sentences, passages and articles count the windows that hold both; the weight is the number of passages.',
    'logDice = 14 + log2(2·n_ab/(n_a + n_b)); G2 is the log-likelihood ratio, negative below expectation; NPMI = ln(p_ab/(p_a·p_b))/−ln p_ab; all three by presence in passages.',
    ...(curated > 0
      ? [`Curated: ${curated} of the names were put right by hand; the attribute “curation” says how.`]
      : changes > 0
        ? [`Curated: names of the pack were put right by hand (${changes} changes), none of those exported here.`]
        : []),
    'Made by Wenmai 文脉.',
    ...(part === null ? [] : [`A part of the pack: ${part}`]),
  ].join(' ');
}
