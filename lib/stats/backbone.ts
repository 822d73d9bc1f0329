/** What the rule looks at; an `Edge` and an `EdgeRow` have it. */
interface Counts {
  readonly passage: number;
  readonly spread: number;
  readonly g2: number;
}

/** Whether an edge is shown by default and shapes the map: two passages in two articles at least, and above expectation. */
export const isBackbone = ({ passage, spread, g2 }: Counts): boolean => passage >= 2 && spread >= 2 && g2 > 0;
