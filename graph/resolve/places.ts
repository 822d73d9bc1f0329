import { type Gazetteer, gazetteerOf, type Place } from '../lexicon/gazetteer';
import { idOf, type LocatedSpan, type Reference, type Resolver } from './entities';
import type { Relation } from '../../lib/model/types';

/**
 * Which place a name means. Of several that bear it: the one inside the nearest place named before it in the passage, else inside the article's
 * place, else inside what the article names, else the document, else the one of highest level; else it stays unresolved.
 */
export const places: Resolver = {
  types: ['place'],
  resolve(spans, { texts, lexicon }) {
    const gazetteer = gazetteerOf(lexicon);
    const references = new Map<LocatedSpan, Reference | null>();
    const relations: Relation[] = [];
    const context = new Scope(gazetteer, texts.placeNames);
    // Names of one place are settled first: they are what the others are measured by.
    for (const span of spans) if (span.codes.length === 1) context.settle(span, span.codes[0]!);
    let before: { span: LocatedSpan; place: Place } | null = null;
    for (const span of spans) {
      if (span.codes.length === 0) {
        references.set(span, { name: span.name ?? span.surface, subtype: span.subtype });
        before = null;
        continue;
      }
      const code = context.choose(span);
      const place = code === null ? undefined : gazetteer.get(code);
      const reference = place ? referenceTo(place) : unresolved(span, gazetteer);
      references.set(span, reference);
      if (place) {
        context.settle(span, place.code);
        if (
          before &&
          before.span.passage === span.passage &&
          before.span.end === span.start &&
          place.code.startsWith(before.place.code)
        )
          relations.push(locatedIn(span, reference, before.span, referenceTo(before.place)));
        before = { span, place };
      } else before = null;
    }
    return { references, relations };
  },
};

export const referenceTo = ({ name, code, level }: Place): Reference => ({
  name,
  code,
  subtype: level,
  attrs: { code, level },
});

/** A name of several places, none of which the text prefers. */
function unresolved(span: LocatedSpan, gazetteer: Gazetteer): Reference {
  const candidates = span.codes.map((code) => gazetteer.get(code)!);
  const full = candidates.every(({ name }) => name === candidates[0]!.name) ? candidates[0]!.name : span.surface;
  return { name: full, subtype: candidates[0]!.level, attrs: { unresolved: span.codes.slice(0, 20) } };
}

function locatedIn(span: LocatedSpan, inner: Reference, holder: LocatedSpan, outer: Reference): Relation {
  return {
    type: 'located_in',
    subject: idOf(span, inner),
    object: idOf(holder, outer),
    value: null,
    attrs: {},
    passage: span.passage.id,
    start: holder.start,
    end: span.end,
  };
}

/** What a passage, an article and a document have named so far. */
class Scope {
  readonly #passages = new Map<string, { end: number; code: string }[]>();
  readonly #articles = new Map<string, Map<string, number>>();
  readonly #documents = new Map<string, Map<string, number>>();

  constructor(
    readonly gazetteer: Gazetteer,
    readonly placeNames: ReadonlyMap<string, string>,
  ) {}

  settle({ passage, article, start, end }: LocatedSpan, code: string) {
    const here = this.#passages.get(passage.id) ?? [];
    if (here.some((other) => other.end === end)) return;
    here.push({ end: start, code });
    this.#passages.set(passage.id, here);
    for (const [map, id] of [
      [this.#articles, article.id],
      [this.#documents, article.document],
    ] as const) {
      const counts = map.get(id) ?? new Map<string, number>();
      for (const length of [2, 4, 6, 9])
        if (length <= code.length) counts.set(code.slice(0, length), (counts.get(code.slice(0, length)) ?? 0) + 1);
      map.set(id, counts);
    }
  }

  /** Code that the span means, or null where nothing decides. */
  choose({ codes: all, passage, article, start }: LocatedSpan): string | null {
    // 衡阳 is the city before it is the county within.
    const codes = all.filter((code) => !all.some((other) => other !== code && code.startsWith(other)));
    if (codes.length === 1) return codes[0]!;
    // The nearest place before it that holds one of them, else any place of the passage that does.
    const named = [...(this.#passages.get(passage.id) ?? [])].sort((a, b) => b.end - a.end);
    const nearest = [...named.filter(({ end }) => end <= start), ...named.filter(({ end }) => end > start).reverse()];
    for (const { code: holder } of nearest) {
      const inside = codes.filter((code) => code === holder || inOrBeside(code, holder));
      if (inside.length === 1) return inside[0]!;
    }
    const homes = this.gazetteer.named(this.placeNames.get(article.id) ?? '');
    for (const length of [6, 4, 2]) {
      const inside = codes.filter((code) =>
        homes.some((home) => home.code.length >= length && code.startsWith(home.code.slice(0, length))),
      );
      if (inside.length === 1) return inside[0]!;
    }
    for (const counts of [this.#articles.get(article.id), this.#documents.get(article.document)]) {
      const scored = codes
        .map((code) => [code, counts ? support(code, counts) : 0] as const)
        .filter(([, score]) => score > 0)
        .sort((a, b) => b[1] - a[1]);
      if (scored.length > 0 && scored[0]![1] > (scored[1]?.[1] ?? 0)) return scored[0]![0];
    }
    const [first, second] = codes;
    return first!.length < second!.length ? first! : null;
  }
}

/** Whether a place lies in another, or in the city of another county. */
const inOrBeside = (code: string, holder: string) =>
  (holder.length < code.length && code.startsWith(holder)) ||
  (holder.length >= 6 && code.length >= 6 && code.slice(0, 4) === holder.slice(0, 4));

/** How often what holds the place is named, the nearer the more. */
const support = (code: string, counts: ReadonlyMap<string, number>) =>
  [2, 4, 6]
    .filter((length) => length < code.length)
    .reduce((sum, length) => sum + (counts.get(code.slice(0, length)) ?? 0) * length, 0);
