import { entityId } from '../../lib/model/ids';
import { groupBy } from '../../lib/collections/group-by';
import type { Relation } from '../../lib/model/types';
import { gazetteerOf, type Gazetteer, type Place } from '../lexicon/gazetteer';
import { titleKind } from '../recognise/document-kind';
import { type OrgTables, orgTables } from '../recognise/org-tables';
import type { LocatedSpan, Reference, Resolver, ResolveScope } from './entities';
import { type Homes, homesOf } from './org-home';
import { type Parts, partsOf, placeInFull, unitsInFull, zoneInFull } from './org-name';
import { fullest } from './org-variant';

/**
 * Organisations by their full names: the place that 省 or 市 means, the unit's short form written out, short and full forms of the
 * build together. Says where each lies, if its name says so.
 */
export const organisations: Resolver = {
  types: ['org'],
  resolve(spans, scope) {
    const gazetteer = gazetteerOf(scope.lexicon);
    const tables = orgTables(scope.lexicon);
    const homes = homesOf(scope);
    const named = [...groupBy(spans, ({ article }) => article.id).values()].flatMap((inArticle) => {
      const parted = inArticle.map((span) => take(span, gazetteer, tables, homes));
      return parted.map((own, i) => ({ span: own.span, ...nameOf(own, i, parted, gazetteer, homes) }));
    });
    const variants = fullest(named.map(({ name }) => name));
    const references = new Map<LocatedSpan, Reference | null>();
    const relations: Relation[] = [];
    for (const { span, name, place, anyOne } of named) {
      if (anyOne) {
        references.set(span, null);
        continue;
      }
      const full = variants.get(name)!;
      references.set(span, { name: full });
      if (place) relations.push(locatedIn(span, full, place));
    }
    return { references, relations };
  },
};

/** A span taken apart; `units` is null where what follows the place is none of the units below the centre. */
interface Parted extends Parts {
  readonly span: LocatedSpan;
  readonly surface: string;
  readonly units: ReturnType<typeof unitsInFull>;
}

interface NamedOrg {
  readonly name: string;
  /** Where it lies, if the name says so. */
  readonly place: Place | null;
  /** Whether it is that of any place of its level, as 县人民政府 is in a statute. */
  readonly anyOne?: boolean;
}

function take(span: LocatedSpan, gazetteer: Gazetteer, tables: OrgTables, homes: Homes): Parted {
  const surface = span.surface.replace(/\s+/gu, '');
  // 公安厅 is a unit by itself, and none of 公安县.
  const parts = tables.units.place.entries.has(surface)
    ? { place: null, level: null, rest: surface }
    : partsOf(surface, gazetteer, (places) => nearest(places, span, homes));
  return { span, surface, ...parts, units: unitsInFull(parts.rest, tables) };
}

function nameOf(
  own: Parted,
  index: number,
  inArticle: readonly Parted[],
  gazetteer: Gazetteer,
  homes: Homes,
): NamedOrg {
  const { span, surface, level, units } = own;
  if (span.name !== null) return { name: span.name, place: null };
  const place =
    own.place ??
    (!units
      ? null
      : level
        ? (sameUnit(own, index, inArticle) ?? homes.of(span, level) ?? placeBefore(own, index, inArticle))
        : (ofList(own, index, homes, inArticle) ?? homes.own(span)));
  if (!units) return { name: own.place ? zoneInFull(surface) : surface, place };
  if (!place) return { name: surface, place, anyOne: level !== null && inStatute(span, homes.scope) };
  return { name: (units.first === 'party' ? '中共' : '') + placeInFull(place, gazetteer) + units.full, place };
}

const inStatute = ({ article }: LocatedSpan, { lexicon }: ResolveScope) =>
  titleKind(article.title, lexicon).type === 'law';

/** 市委 in an article that has named 黄石市委: the place of the same unit, the nearest before it, else the first behind. */
function sameUnit({ level, units }: Parted, index: number, inArticle: readonly Parted[]): Place | null {
  const fits = (other: Parted) => other.units?.full === units!.full && other.place?.name.endsWith(level!);
  return (inArticle.slice(0, index).findLast(fits) ?? inArticle.slice(index).find(fits))?.place ?? null;
}

/** 浙江省农业农村厅、省粮食和物资储备局: the place of the body before it in the passage. */
const placeBefore = ({ span, level }: Parted, index: number, inArticle: readonly Parted[]): Place | null =>
  inArticle
    .slice(0, index)
    .findLast((other) => other.span.passage === span.passage && other.place?.name.endsWith(level!))?.place ?? null;

/** 县农业农村局、财政局: the place of the body that stands before it in the list. */
function ofList({ span }: Parted, index: number, homes: Homes, inArticle: readonly Parted[]): Place | null {
  const before = inArticle[index - 1];
  if (before?.span.passage !== span.passage || before.span.end + 1 !== span.start) return null;
  if (before.place) return before.place;
  if (before.level) return homes.of(before.span, before.level);
  return ofList(before, index - 1, homes, inArticle);
}

/** Of several places of one name, the one in the province or city that the text speaks of, else the highest. */
function nearest(places: readonly Place[], span: LocatedSpan, homes: Homes): Place {
  for (const level of ['市', '省']) {
    const home = homes.of(span, level);
    const inside = home && places.find(({ code }) => code.startsWith(home.code));
    if (inside) return inside;
  }
  return places[0]!;
}

function locatedIn(span: LocatedSpan, name: string, place: Place): Relation {
  return {
    type: 'located_in',
    subject: entityId('org', name),
    object: entityId('place', place.name, place.code),
    value: null,
    attrs: {},
    passage: span.passage.id,
    start: span.start,
    end: span.end,
  };
}
