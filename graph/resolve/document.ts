import { groupBy } from '../../lib/collections/group-by';
import { canonicalTitle, titleEnd } from '../recognise/document-kind';
import { derived } from '../lexicon/derived';
import { gazetteerOf } from '../lexicon/gazetteer';
import type { LocatedSpan, Reference, Resolver, ResolveScope } from './entities';

/** Laws and papers: titles by their canonical form, short titles (《条例》) by what they point back to. */
export const documentResolver: Resolver = {
  types: ['law', 'document'],
  resolve(spans, scope) {
    const references = new Map<LocatedSpan, Reference | null>();
    const byDocument = groupBy(spans, ({ article }) => article.document);
    for (const inDocument of byDocument.values()) {
      const before: LocatedSpan[] = [];
      const defined = new Map<string, LocatedSpan>();
      const placed = placedTitles(inDocument, scope);
      for (const span of inDocument) {
        if (span.kind === 'coref') continue;
        references.set(span, { name: placed.get(nameOf(span)) ?? nameOf(span) });
      }
      for (const span of inDocument) {
        const short = canonicalTitle(span.surface);
        if (span.kind !== 'coref') before.push(span);
        else if (span.name !== null) {
          defined.set(short, span);
          references.set(span, { name: nameOf(span) });
        } else references.set(span, antecedent(short, span, before, defined, inDocument));
      }
    }
    return { references };
  },
};

const nationalOf = derived((lexicon) => new Set(lexicon.table('national-laws').map(({ name }) => name!)));

/**
 * By the title of a regulation without its place, the full one, where the document has just one such (渔港条例 of 临港市渔港条例) and the nation none.
 * What stands in title marks is written in full: 《劳动保障监察条例》 in a province's own is the State Council's.
 */
function placedTitles(spans: readonly LocatedSpan[], { lexicon }: ResolveScope): ReadonlyMap<string, string> {
  const laws = spans.filter(({ type, kind }) => type === 'law' && kind !== 'coref');
  const titles = new Set(laws.map(nameOf));
  const written = new Set(
    laws.filter((span) => span.passage.text[span.start - 1] === '《' || span.surface !== nameOf(span)).map(nameOf),
  );
  const national = nationalOf(lexicon);
  const placed = new Map<string, string>();
  for (const short of titles) {
    if (national.has(short) || written.has(short) || !short.endsWith('条例')) continue;
    const full = [...titles].filter(
      (long) =>
        long.endsWith(short) && gazetteerOf(lexicon).named(long.slice(0, long.length - short.length)).length > 0,
    );
    if (full.length === 1) placed.set(short, full[0]!);
  }
  return placed;
}

const nameOf = ({ name, surface }: LocatedSpan) => canonicalTitle(name ?? surface);

/**
 * What a short title points back to: what the document has defined it to mean, else the nearest title before it in the article that
 * ends so, else the nearest before it in the document, else the first after it in the article; nothing where there is none.
 */
function antecedent(
  short: string,
  span: LocatedSpan,
  before: readonly LocatedSpan[],
  defined: ReadonlyMap<string, LocatedSpan>,
  all: readonly LocatedSpan[],
): Reference | null {
  const fits = (other: LocatedSpan) =>
    other.kind !== 'coref' && nameOf(other) !== short && titleEnd(nameOf(other)).endsWith(short);
  const here = (other: LocatedSpan) => other.article === span.article;
  const definition = defined.get(short);
  const target =
    (definition && here(definition) ? definition : undefined) ??
    before.findLast((other) => here(other) && fits(other)) ??
    definition ??
    before.findLast(fits) ??
    all.slice(all.indexOf(span)).find((other) => here(other) && fits(other));
  return target ? { name: nameOf(target), type: target.type, subtype: target.subtype } : null;
}
