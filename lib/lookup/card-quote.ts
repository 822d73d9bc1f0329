/** The passage that tells most of a name, and the sentence of it that is shown. */
import type { MentionKind, Span } from '../model/types';
import { around } from '../query/excerpt';
import type { EntityDetail, PackReader, PassageRow } from '../query/types';

/** Passages looked at: those with a stated fact first, then in reading order. */
const LOOKED_AT = 60;
/** A sentence shorter than this takes the next one with it. */
const SHORT = 24;
/** Length at which a sentence reads well. */
const GOOD = [20, 90] as const;
const LONG = 150;

/** What follows a name where it is explained: 是, 即, 指, 就是 …, a quotation or title mark in between. */
const DEFINES = /^[”’》〉」』]?(?:就?是|即|系指?|指的?是|意味着|，是)/u;

const WEIGHT = { body: 3, fact: 3, defines: 3, name: 2, length: 2, company: 0.5, most: 3 } as const;

export interface Telling {
  readonly row: PassageRow;
  readonly span: Span;
  /** Mentions of the entity within the span, of the passage's text. */
  readonly marks: readonly Span[];
}

/** The sentence that tells most of an entity; null where no passage mentions it. */
export async function telling(
  pack: PackReader,
  entity: number,
  { passages, windows, relations }: EntityDetail,
): Promise<Telling | null> {
  const stated = new Map<number, Span[]>();
  for (const { passage, start, end } of relations) stated.set(passage, [...(stated.get(passage) ?? []), [start, end]]);
  const from = windows.length > 0 ? windows : passages;
  const first = from.filter((passage) => stated.has(passage));
  const wanted = [...new Set([...first.slice(0, LOOKED_AT / 2), ...from])].slice(0, LOOKED_AT).sort((x, y) => x - y);
  let best: { readonly telling: Telling; readonly score: number } | null = null;
  for (const row of await pack.passages(wanted)) {
    for (const mention of row.mentions) {
      if (mention.entity !== entity) continue;
      const sentence = sentenceAt(row, [mention.start, mention.end]);
      const score = scoreOf(row, sentence, mention, stated.get(row.passage) ?? []);
      if (best === null || score > best.score) best = { telling: cutTo(row, sentence, mention, entity), score };
    }
  }
  return best?.telling ?? null;
}

interface Mention {
  readonly entity: number;
  readonly start: number;
  readonly end: number;
  readonly kind: MentionKind;
}

function sentenceAt({ text, sentences }: PassageRow, [start, end]: Span): Span {
  const holding = sentences.find((sentence) => sentence[0] <= start && sentence[1] >= end);
  return holding ?? [0, text.length];
}

function scoreOf(row: PassageRow, [from, to]: Span, mention: Mention, stated: readonly Span[]): number {
  const length = to - from;
  const company = new Set(row.mentions.filter(({ start, end }) => start >= from && end <= to).map((m) => m.entity));
  return (
    (row.kind === 'body' ? WEIGHT.body : 0) +
    (stated.some(([start, end]) => start < to && end > from) ? WEIGHT.fact : 0) +
    (DEFINES.test(row.text.slice(mention.end, mention.end + 6)) ? WEIGHT.defines : 0) +
    (mention.kind === 'name' ? WEIGHT.name : 0) +
    (length >= GOOD[0] && length <= GOOD[1] ? WEIGHT.length : length > LONG ? -WEIGHT.length : 0) +
    WEIGHT.company * Math.min(company.size - 1, WEIGHT.most)
  );
}

function cutTo(row: PassageRow, sentence: Span, mention: Mention, entity: number): Telling {
  const next = sentence[1] - sentence[0] < SHORT ? row.sentences.find(([start]) => start >= sentence[1]) : undefined;
  const whole: Span = next && next[1] - sentence[0] <= LONG ? [sentence[0], next[1]] : sentence;
  const span = around(row.text, whole, [mention.start, mention.end]);
  return {
    row,
    span,
    marks: row.mentions
      .filter((one) => one.entity === entity && one.start < span[1] && one.end > span[0])
      .map(({ start, end }): Span => [start, end]),
  };
}
