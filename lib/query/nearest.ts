/** What two texts of one character or more have in common: their characters and pairs of neighbours. */
const gramsOf = (text: string): ReadonlySet<string> => {
  const characters = [...text];
  return new Set([...characters, ...characters.slice(1).map((character, i) => characters[i]! + character)]);
};

/**
 * A measure of how near texts are to one: Dice's coefficient of their characters and pairs of neighbours (Ecology 26(3), 1945), from
 * 0 to 1.
 */
export function nearness(query: string): (text: string) => number {
  const wanted = gramsOf(query);
  return (text) => {
    const grams = gramsOf(text);
    let shared = 0;
    for (const gram of grams) if (wanted.has(gram)) shared++;
    return (2 * shared) / (wanted.size + grams.size || 1);
  };
}
