/**
 * Believed spans to mentions of entities.
 *
 * To plug in: write a `Resolver` in a file of its own and put it in the list below. It is handed all spans of its types in reading
 * order, whole build at once, and says what each of them names; it sees what the resolvers before it have made of the other types
 * (`scope.references`). Entities are then grouped, named and counted here, the same for all: two spans are one entity if their type,
 * canonical name and code are equal (`entityId`).
 */
import { tally } from '../../lib/collections/tally';
import { entityId } from '../../lib/model/ids';
import type {
  Article,
  Attrs,
  Entity,
  EntityType,
  Mention,
  MentionKind,
  Passage,
  Relation,
} from '../../lib/model/types';
import type { Lexicon } from '../lexicon/types';
import type { Texts } from '../restore/number';
import type { Believed } from './overlap';

/** A believed span and where it stands. */
export interface LocatedSpan extends Believed {
  readonly passage: Passage;
  readonly article: Article;
  readonly surface: string;
}

/** What a span names. */
export interface Reference {
  /** Canonical full name. */
  readonly name: string;
  /** The span's own unless given. */
  readonly type?: EntityType;
  readonly subtype?: string | null;
  /** Administrative code, for a place of the gazetteer. */
  readonly code?: string | null;
  /** Joined over all mentions of the entity; of a key said twice the first counts. */
  readonly attrs?: Attrs;
  /** Kind of the mention; the span's own unless given. */
  readonly kind?: MentionKind;
}

/** What a resolver may look at. */
export interface ResolveScope {
  readonly texts: Texts;
  readonly lexicon: Lexicon;
  /** All spans in reading order, of every type. */
  readonly spans: readonly LocatedSpan[];
  /** What the resolvers before this one have said; null for a span that was dropped. */
  readonly references: ReadonlyMap<LocatedSpan, Reference | null>;
}

/** What a resolver says. */
export interface Resolution {
  /** What each span names; null drops the mention; a span that is not here keeps the name of its rule, else its surface. */
  readonly references: ReadonlyMap<LocatedSpan, Reference | null>;
  /** Facts known with their words, ends named by `idOf`; those about an entity that no text mentions are left out. */
  readonly relations?: readonly Relation[];
}

/** Turns believed spans of its types into canonical names. Pure. */
export interface Resolver {
  readonly types: readonly EntityType[];
  resolve(spans: readonly LocatedSpan[], scope: ResolveScope): Resolution;
}

/** Id of the entity that a reference means. */
const idOf = (span: LocatedSpan, { type, name, code }: Reference): string => entityId(type ?? span.type, name, code);

/** Let every resolver speak in turn; spans of types without a resolver keep the name of their rule, else their surface. */
export function refer(
  spans: readonly LocatedSpan[],
  resolvers: readonly Resolver[],
  base: Pick<ResolveScope, 'texts' | 'lexicon'>,
) {
  const references = new Map<LocatedSpan, Reference | null>();
  const relations: Relation[] = [];
  for (const resolver of resolvers) {
    const own = spans.filter(({ type }) => resolver.types.includes(type));
    const said = resolver.resolve(own, { ...base, spans, references });
    for (const [span, reference] of said.references) references.set(span, reference);
    relations.push(...(said.relations ?? []));
  }
  for (const span of spans)
    if (!references.has(span)) references.set(span, { name: span.name ?? span.surface.replace(/\s+/gu, '') });
  return { references, relations };
}

/** What names one entity. */
interface Group {
  readonly id: string;
  readonly members: { readonly span: LocatedSpan; readonly reference: Reference }[];
}

/** Group referring spans into entities, in the order of their first mention, and write their mentions. */
export function group(spans: readonly LocatedSpan[], references: ReadonlyMap<LocatedSpan, Reference | null>) {
  const groups = new Map<string, Group>();
  const mentions: Mention[] = [];
  for (const span of spans) {
    const reference = references.get(span);
    if (!reference) continue;
    const id = idOf(span, reference);
    let named = groups.get(id);
    if (named) named.members.push({ span, reference });
    else groups.set(id, (named = { id, members: [{ span, reference }] }));
    const { start, end, surface, evidence } = span;
    const kind = reference.kind ?? span.kind;
    // One string for all mentions of an entity: what is the same string need not be compared.
    mentions.push({ entity: named.id, passage: span.passage.id, start, end, surface, kind, evidence });
  }
  const entities = Array.from(groups.values(), ({ id, members }): Entity => {
    const { span, reference } = members[0]!;
    return {
      id,
      type: reference.type ?? span.type,
      subtype:
        (reference.subtype ?? span.subtype) ||
        (members.map((member) => member.reference.subtype ?? member.span.subtype).find((subtype) => subtype) ?? null),
      name: reference.name,
      aliases: aliasesOf(
        members.map((member) => member.span.surface),
        reference.name,
      ),
      attrs: members.reduceRight(
        (attrs, { reference: { attrs: own } }) => (own ? Object.assign(attrs, own) : attrs),
        {},
      ),
      mentions: members.length,
      articles: members.length === 1 ? 1 : new Set(members.map((member) => member.span.article)).size,
    };
  });
  return { entities, mentions };
}

/** Surfaces other than the name, commonest first, ties by code unit. */
function aliasesOf(surfaces: readonly string[], name: string): readonly string[] {
  const others = surfaces.filter((surface) => surface !== name);
  return others.length < 2 ? others : tally(others).map(([surface]) => surface);
}
