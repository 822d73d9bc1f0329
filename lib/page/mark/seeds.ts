/** Places of the view that are asked, along each side. */
const GRID = 5;

/** Elements that are in view now, for what the reader sees is read first. */
export function seedsOf(document: Document): ReadonlySet<Element> {
  const seeds = new Set<Element>();
  for (let i = 1; i < 2 * GRID; i += 2)
    for (let k = 1; k < 2 * GRID; k += 2) {
      const element = document.elementFromPoint((innerWidth * k) / (2 * GRID), (innerHeight * i) / (2 * GRID));
      if (element) seeds.add(element);
    }
  return seeds;
}
