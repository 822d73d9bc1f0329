import { entityId } from '../../lib/model/ids';
import type { Relation } from '../../lib/model/types';
import { type Gazetteer, gazetteerOf, type Place } from '../lexicon/gazetteer';
import type { LocatedSpan, Reference, Resolver } from './entities';
import { PlaceScope } from './place-scope';

/** Names of divisions to the divisions (which 鼓楼区), and what of containment the text has the words for. */
export const places: Resolver = {
  types: ['place'],
  resolve(spans, { texts, lexicon }) {
    const gazetteer = gazetteerOf(lexicon);
    const scope = new PlaceScope(gazetteer, texts.placeNames);
    // Names of one place are settled first: they are what the others are measured by.
    for (const span of spans) if (span.codes.length === 1) scope.settle(span, span.codes[0]!);
    const references = new Map<LocatedSpan, Reference | null>();
    const relations: Relation[] = [];
    let last: { readonly span: LocatedSpan; readonly place: Place } | null = null;
    for (const span of spans) {
      const place = span.codes.length > 0 ? placeOf(span, scope) : undefined;
      const reference = place ? referenceTo(place) : span.codes.length > 0 ? unresolved(span, gazetteer) : named(span);
      references.set(span, reference);
      if (place) scope.settle(span, place.code);
      // 湖州市安吉县: one behind the other, the second in the first.
      const behind = last?.span.passage === span.passage && last.span.end === span.start;
      if (place && last && behind && place.code !== last.place.code && place.code.startsWith(last.place.code))
        relations.push(locatedIn(span, reference, last.place, last.span.start));
      if (!place && span.codes.length === 0) {
        const holder = namedWithin(span, scope) ?? (behind ? last?.place : undefined);
        if (holder)
          relations.push(
            locatedIn(span, reference, holder, behind && last?.place === holder ? last.span.start : span.start),
          );
      }
      last = place && span.kind === 'name' ? { span, place } : null;
    }
    return { references, relations };
  },
};

/** Reference to a place of the gazetteer. */
export const referenceTo = ({ name, code, level }: Place): Reference => ({
  name,
  code,
  subtype: level,
  attrs: { code, level },
});

const named = ({ name, surface, subtype }: LocatedSpan): Reference => ({ name: name ?? surface, subtype });

/** The place that a span means; a single character means the likeliest where nothing decides. */
function placeOf(span: LocatedSpan, scope: PlaceScope): Place | undefined {
  const code = scope.choose(span.codes, span) ?? (span.kind === 'abbr' ? span.codes[0]! : null);
  return code === null ? undefined : scope.gazetteer.get(code);
}

/** A name of several places, of which the text prefers none; their codes are kept. */
function unresolved(span: LocatedSpan, gazetteer: Gazetteer): Reference {
  const candidates = span.codes.flatMap((code) => gazetteer.get(code) ?? []);
  const same = candidates.every(({ name }) => name === candidates[0]?.name);
  return {
    name: (same ? candidates[0]?.name : undefined) ?? span.surface,
    subtype: candidates[0]?.level ?? span.subtype,
    attrs: { unresolved: span.codes.slice(0, 20) },
  };
}

/** The division whose name opens the name of a site or region (义乌国际商贸城). */
function namedWithin(span: LocatedSpan, scope: PlaceScope): Place | undefined {
  if (!span.evidence.some((evidence) => evidence.startsWith('compound/'))) return undefined;
  for (let length = Math.min(span.surface.length - 1, 8); length > 1; length--) {
    const codes = scope.gazetteer.named(span.surface.slice(0, length)).map(({ code }) => code);
    const code = codes.length > 0 ? scope.choose(codes, span) : null;
    if (code !== null) return scope.gazetteer.get(code);
  }
  return undefined;
}

function locatedIn(span: LocatedSpan, { name, code }: Reference, holder: Place, start: number): Relation {
  return {
    type: 'located_in',
    subject: entityId('place', name, code),
    object: entityId('place', holder.name, holder.code),
    value: null,
    attrs: {},
    passage: span.passage.id,
    start,
    end: span.end,
  };
}
