import type { Row } from './rows';
import type { Gap } from './frames';

const NUMBER =
  /^[-–—·•\s]*(?:\d{1,4}|[①-⑳㉑-㉟㊱-㊿]|第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*[/／]\s*\d{1,4})[-–—·•\s]*$/u;

/** Type set downwards: rows of one character each, a number among them. */
const UPRIGHT = /^(?:\S|\S\d{4}|\d{4})$/u;
/** So many rows one after the other are type set downwards. */
const UPRIGHT_RUN = 3;

export interface SetAside {
  /** Reason by row. */
  readonly reasons: ReadonlyMap<number, string>;
  /** Type set downwards, by the row it begins at: its text and its rows. */
  readonly upright: ReadonlyMap<number, { readonly text: string; readonly count: number }>;
  /** The rows of type set downwards. */
  readonly inUpright: ReadonlySet<number>;
}

/** A line stands on so many pages, at their edge, before it is a running head. */
const PAGES = 3;
/** So many rows at the top and at the foot of a page are its edge. */
const EDGE = 2;

/** Lines at the edge of pages that are the same on several but for their figures: name of the paper, date, section. */
function runningHeads(rows: readonly Row[]): ReadonlySet<number> {
  const edges = rows.flatMap(({ page }, i) => {
    if (page === null) return [];
    const top = rows[i - EDGE]?.page !== page;
    const foot = rows[i + EDGE]?.page !== page;
    return top || foot ? [i] : [];
  });
  const shape = (i: number) => rows[i]!.text.replace(/\d+/gu, '#');
  const pages = new Map<string, Set<number>>();
  for (const i of edges) pages.set(shape(i), (pages.get(shape(i)) ?? new Set()).add(rows[i]!.page!));
  return new Set(edges.filter((i) => pages.get(shape(i))!.size >= PAGES && !/[。！？]/u.test(rows[i]!.text)));
}

/** Page numbers, type set downwards and lines that stand on every page: what is set aside by its looks. */
export function furnitureOf(rows: readonly Row[], gaps: readonly Gap[]): SetAside {
  const reasons = new Map<number, string>();
  const upright = new Map<number, { text: string; count: number }>();
  const inUpright = new Set<number>();
  const edge = (i: number) =>
    gaps[i] === 'fresh' ||
    gaps[i + 1] === 'fresh' ||
    i === rows.length - 1 ||
    (reasons.has(i - 1) && gaps[i - 1] === 'fresh');
  for (const i of runningHeads(rows)) reasons.set(i, 'running head');
  for (let i = 0; i < rows.length; i++) {
    if (reasons.has(i) && !NUMBER.test(rows[i]!.text)) continue;
    let end = i;
    while (end < rows.length && UPRIGHT.test(rows[end]!.text) && !NUMBER.test(rows[end]!.text)) end++;
    if (end - i >= UPRIGHT_RUN) {
      const run = rows.slice(i, end);
      upright.set(i, { text: run.map(({ text }) => text).join(''), count: run.length });
      for (let j = i; j < end; j++) inUpright.add(j);
      i = end - 1;
    } else if (NUMBER.test(rows[i]!.text) && (edge(i) || /[①-⑳]|第/u.test(rows[i]!.text)))
      reasons.set(i, 'page number');
    else if (/^[\p{sc=Han}\p{S}\p{P}]$/u.test(rows[i]!.text) && edge(i)) reasons.set(i, 'stray type');
  }
  return { reasons, upright, inUpright };
}
