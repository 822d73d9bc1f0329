/**
 * How an exported graph was made, so that it can be read and cited without the pack.
 *
 * @param windows number of passages in which names can meet
 * @param part what the view says of a part; null for a whole pack
 */
export function methodOf(windows: number, part: string | null): string {
  const sentences = [
    'Nodes are names found in Chinese policy documents; mentions counts every mention, articles the articles that hold one.',
    `Links join names that are mentioned in the same passage of running text, subheads and captions (${windows} such passages).`,
    'sentences, passages and articles count the windows that hold both; the weight is the number of passages.',
    'logDice = 14 + log2(2·n_ab/(n_a + n_b)); G2 is the log-likelihood ratio, negative below expectation; NPMI = ln(p_ab/(p_a·p_b))/−ln p_ab; all three by presence in passages.',
    'Made by Wenmai 文脉.',
  ];
  return [...sentences, ...(part === null ? [] : [`A part of the pack: ${part}`])].join(' ');
}
