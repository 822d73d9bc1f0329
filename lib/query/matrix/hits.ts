/** Where a row stands in the texts: its mentions, and its words where they are no mention. */
import { Automaton } from '../../match/automaton';
import type { Corpus } from '../corpus';
import type { MentionRow, PassageRow } from '../types';
import type { Row } from './rows';

/**
 * `name` for the words standing by themselves, `reference` for an abbreviation or a reference back that stands for it, `inside` for its
 * words within a longer name or where they do not name it.
 */
export type HitKind = 'name' | 'reference' | 'inside';

export interface Hit {
  /** Index of the passage. */
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly kind: HitKind;
}

/** Words of one row found in a passage, leftmost and longest, which do not overlap. */
type Found = { start: number; end: number }[];

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/** Which rows hold which words: of each distinct word the rows that look for it. */
class Words {
  readonly #automaton: Automaton | null;
  readonly #rows: readonly (readonly number[])[];

  constructor(rows: Iterable<readonly [row: number, words: readonly string[]]>) {
    const holders = new Map<string, number[]>();
    for (const [row, words] of rows)
      for (const word of words) {
        const list = holders.get(word);
        if (!list) holders.set(word, [row]);
        else if (list.at(-1) !== row) list.push(row);
      }
    this.#rows = [...holders.values()];
    this.#automaton = holders.size === 0 ? null : Automaton.of([...holders.keys()]);
  }

  /** Add what stands in a text to what was found, by row. */
  find(text: string, found: Map<number, Found>): void {
    if (this.#automaton === null) return;
    for (let at = 0; at < text.length; at++)
      // Shortest first, so that the longest that starts here is what stays.
      this.#automaton.matchesAt(text, at, (start, end, term) => {
        for (const row of this.#rows[term]!) {
          const list = found.get(row);
          const last = list?.at(-1);
          if (!list) found.set(row, [{ start, end }]);
          else if (last!.start === start) last!.end = end;
          else if (last!.end <= start) list.push({ start, end });
        }
      });
  }
}

/** A few letters grow when lowered; offsets would then be wrong. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/**
 * The hits of each row in reading order. Surfaces of entities are looked for as they are written, typed words without regard to case.
 *
 * For a row with entities what is a mention of one of them is told by the mentions; for typed words alone, words inside a longer name
 * are those that a mention strictly contains.
 */
export function hitsOf({ passages }: Corpus, rows: readonly Row[]): readonly (readonly Hit[])[] {
  const exact = new Words([...rows.entries()].filter(([, { typed }]) => !typed).map(([i, row]) => [i, row.variants]));
  const folded = new Words(
    [...rows.entries()].filter(([, { typed }]) => typed).map(([i, row]) => [i, row.variants.map(lowered)]),
  );
  const holders = new Map<number, number[]>();
  for (const [i, { entities }] of rows.entries())
    for (const entity of entities) holders.set(entity, [...(holders.get(entity) ?? []), i]);

  const hits: Hit[][] = rows.map(() => []);
  for (const passage of passages) {
    const mentioned = new Map<number, MentionRow[]>();
    for (const mention of passage.mentions)
      for (const row of holders.get(mention.entity) ?? []) {
        const list = mentioned.get(row);
        if (list) list.push(mention);
        else mentioned.set(row, [mention]);
      }
    const found = new Map<number, Found>();
    exact.find(passage.text, found);
    folded.find(lowered(passage.text), found);
    for (const row of new Set([...mentioned.keys(), ...found.keys()]))
      hits[row]!.push(...hitsIn(passage, rows[row]!, mentioned.get(row) ?? [], found.get(row) ?? []));
  }
  return hits;
}

function hitsIn(passage: PassageRow, { entities }: Row, mentions: readonly MentionRow[], found: Found): Hit[] {
  const here: Hit[] = mentions.map(({ start, end, kind }) => ({
    passage: passage.passage,
    start,
    end,
    kind: kind === 'name' ? 'name' : 'reference',
  }));
  const longer = ({ start, end }: { start: number; end: number }) =>
    passage.mentions.some(
      (mention) => mention.start <= start && end <= mention.end && mention.end - mention.start > end - start,
    );
  for (const span of found) {
    if (mentions.some((mention) => overlaps(mention, span))) continue;
    const kind = entities.length > 0 || longer(span) ? 'inside' : 'name';
    here.push({ passage: passage.passage, ...span, kind });
  }
  return here.sort((x, y) => x.start - y.start || x.end - y.end);
}
