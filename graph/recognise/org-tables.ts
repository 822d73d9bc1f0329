import { Automaton } from '../../lib/match/automaton';
import { derived } from '../lexicon/derived';
import { Affixes } from './affixes';

/** A body of the closed lists: central organs, mass organisations, international organisations. */
export interface Body {
  readonly name: string;
  readonly subtype: string;
}

/** What may stand behind a place or a level word and what it is in full. */
export interface Unit {
  readonly full: string;
  readonly subtype: string;
}

export interface Suffix {
  readonly subtype: string;
  readonly weight: number;
  /** `name`: only right behind a proper name (贝达药业), never behind a place alone. */
  readonly needs: string;
}

/** What a unit may follow: a place or level word, or a unit of one of these three kinds. */
export const UNIT_SLOTS = ['place', 'party', 'government', 'congress'] as const;
export type UnitSlot = (typeof UNIT_SLOTS)[number];

/** What recognising organisations makes of the lexicon. */
export interface OrgTables {
  readonly bodies: { readonly entries: readonly Body[]; readonly automaton: Automaton };
  /** Brands of enterprises of the centre to their full names: too short to stand for them wherever they are read. */
  readonly brands: Affixes<string>;
  readonly units: Readonly<Record<UnitSlot, Affixes<Unit>>>;
  readonly suffixes: Affixes<Suffix>;
  /** Words that may stand inside a name though the segmenter calls them verbs, adverbs or prepositions. */
  readonly words: ReadonlySet<string>;
  /** Verbs of carrying out, which no name holds. */
  readonly verbs: ReadonlySet<string>;
}

export const orgTables = derived((lexicon): OrgTables => {
  const surfaces = new Map<string, Body>();
  for (const { name, aliases, subtype } of lexicon.table('org-bodies'))
    for (const surface of [name!, ...aliases!.split(' ').filter(Boolean)])
      surfaces.set(surface, { name: name!, subtype: subtype! });
  const enterprises = lexicon.table('central-enterprises');
  for (const { name, aliases } of enterprises)
    for (const surface of [name!, ...aliases!.split(' ').filter(Boolean)])
      surfaces.set(surface, { name: name!, subtype: 'company' });
  const units = lexicon.table('org-units');
  const slot = (after: UnitSlot) =>
    new Affixes(
      new Map(
        units
          .filter((row) => row.after === after)
          .map((row) => [row.unit!, { full: row.full || row.unit!, subtype: row.subtype! }]),
      ),
    );
  return {
    bodies: { entries: [...surfaces.values()], automaton: Automaton.of([...surfaces.keys()]) },
    brands: new Affixes(new Map(enterprises.filter(({ brand }) => brand).map(({ name, brand }) => [brand!, name!]))),
    units: { place: slot('place'), party: slot('party'), government: slot('government'), congress: slot('congress') },
    suffixes: new Affixes(
      new Map(
        lexicon
          .table('org-suffixes')
          .map((row) => [row.suffix!, { subtype: row.subtype!, weight: Number(row.weight), needs: row.needs! }]),
      ),
    ),
    words: new Set(lexicon.table('org-words').map((row) => row.word!)),
    verbs: new Set(lexicon.table('carrying-verbs').map((row) => row.verb!)),
  };
});
