/** The canonical name of an organisation: place in full, body in full (省委组织部 -> 中共浙江省委组织部). Pure functions over one surface. */
import type { Gazetteer, Place } from '../lexicon/gazetteer';
import { type OrgTables, type Unit, UNIT_SLOTS, type UnitSlot } from '../recognise/org-tables';
import { LEVEL_CODE } from './org-home';

/** A surface taken apart. */
export interface Parts {
  /** The place it opens with, or null. */
  readonly place: Place | null;
  /** The level word it opens with instead of a place (省 in 省司法厅), or null. */
  readonly level: string | null;
  /** What follows. */
  readonly rest: string;
}

/** No place of the gazetteer is longer. */
const LONGEST_PLACE = 15;
const LEVELS = Object.keys(LEVEL_CODE).sort((a, b) => b.length - a.length);

/**
 * Take a surface apart.
 *
 * @param choose which of several places of that name is meant
 */
export function partsOf(surface: string, gazetteer: Gazetteer, choose: (places: readonly Place[]) => Place): Parts {
  let rest = surface.replace(/\s+/gu, '').replace(/^(?:中国共产党|中共)(?=.)/u, '');
  let place: Place | null = null;
  for (let next = longestPlace(rest, gazetteer); next.length > 0; next = longestPlace(rest, gazetteer)) {
    const { places, length } = next;
    const inside: readonly Place[] = place ? places.filter(({ code }) => code.startsWith(place!.code)) : places;
    if (place && inside.length === 0) break;
    place = choose(inside);
    rest = rest.slice(length);
  }
  const level = place ? null : (LEVELS.find((word) => rest.startsWith(word)) ?? null);
  return { place, level, rest: level ? rest.slice(level.length) : rest };
}

/** The places whose name opens a text, which goes on behind it, and the length of that name; of several the longest. */
function longestPlace(
  text: string,
  gazetteer: Gazetteer,
): { readonly places: readonly Place[]; readonly length: number } {
  for (let length = Math.min(LONGEST_PLACE, text.length - 1); length > 1; length--) {
    const places = gazetteer.named(text.slice(0, length));
    if (places.length > 0) return { places, length };
  }
  return { places: [], length: 0 };
}

/** What follows the place in full, and of what kind its first unit is; null where it is none of the units below the centre. */
export function unitsInFull(
  rest: string,
  { units }: OrgTables,
): { readonly full: string; readonly first: string } | null {
  let at = 0;
  let full = '';
  let first: string | null = null;
  for (let slot: UnitSlot | undefined = 'place'; slot && at < rest.length;) {
    const unit: { text: string; value: Unit } | null = units[slot].after(rest, at);
    if (!unit) break;
    full += unit.value.full;
    at += unit.text.length;
    first ??= unit.value.subtype;
    slot = UNIT_SLOTS.find((other) => other === unit.value.subtype);
  }
  return first === null ? null : { full: full + rest.slice(at), first };
}

/** A district's name is borne by many, so its city goes before it. */
export function placeInFull(place: Place, gazetteer: Gazetteer): string {
  const city = gazetteer.ancestors(place.code).find(({ level }) => level === 'city');
  return place.level === 'county' && place.name.endsWith('区') && city ? city.name + place.name : place.name;
}

/** Free-trade zones and the like under the names by which they were founded. */
export function zoneInFull(name: string): string {
  return name
    .replace(
      /^(?:中国（)?([^（）]{2,4}?)(?:省|市|）)?(?:自贸试验区|自贸区|自由贸易试验区|自由贸易区)/u,
      '中国（$1）自由贸易试验区',
    )
    .replace(/综保区$/u, '综合保税区')
    .replace(/管委会$/u, '管理委员会');
}
