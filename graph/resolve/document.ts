import { groupBy } from '../../lib/collections/group-by';
import { canonicalTitle } from '../recognise/document-kind';
import type { LocatedSpan, Reference, Resolver } from './entities';

/** Laws and papers: titles by their canonical form, short titles (《条例》) by what they point back to. */
export const documentResolver: Resolver = {
  types: ['law', 'document'],
  resolve(spans) {
    const references = new Map<LocatedSpan, Reference | null>();
    const byDocument = groupBy(spans, ({ article }) => article.document);
    for (const inDocument of byDocument.values()) {
      const before: LocatedSpan[] = [];
      const defined = new Map<string, LocatedSpan>();
      for (const span of inDocument) {
        if (span.kind === 'coref') continue;
        references.set(span, { name: nameOf(span) });
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
    other.kind !== 'coref' && nameOf(other) !== short && nameOf(other).endsWith(short);
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
