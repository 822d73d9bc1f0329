/** What a text has in common with others: its parts and pairs of neighbours. */
const gramsOf = (parts: readonly string[]): ReadonlySet<string> =>
  new Set([...parts, ...parts.slice(1).map((part, i) => `${parts[i]!} ${part}`)]);

/**
 * A measure of how near texts are to one: Dice's coefficient of their parts and pairs of neighbours (Ecology 26(3), 1945), from 0 to
 * 1.
 */
export function likeness(query: readonly string[]): (text: readonly string[]) => number {
  const wanted = gramsOf(query);
  return (text) => {
    const grams = gramsOf(text);
    let shared = 0;
    for (const gram of grams) if (wanted.has(gram)) shared++;
    return (2 * shared) / (wanted.size + grams.size || 1);
  };
}

/** {@link likeness} by characters. */
export function nearness(query: string): (text: string) => number {
  const near = likeness([...query]);
  return (text) => near([...text]);
}
