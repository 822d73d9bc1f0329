/**
 * The names of a pack as pages are searched for them. The record is cut when a pack is kept and holds all that marking a page needs:
 * no overview is read for it.
 */
import { Automaton, type AutomatonData } from '../match/automaton';

/** Store `names`, key 0. */
export interface NamesRecord {
  /** Over the folded forms of all names, see `formsOf`. */
  readonly automaton: AutomatonData;
  /** By term of the automaton, where its entities begin in `entities`, and at the end the length of that. */
  readonly starts: Uint32Array;
  /** Entities that the terms name, the likeliest first. */
  readonly entities: Uint32Array;
  /** By term, 1 where it is a name only between quotation marks. */
  readonly quoted: Uint8Array;
  /** By entity, the index of its type in `ENTITY_TYPES`. */
  readonly types: Uint8Array;
}

/** A pack's names, ready to be found. */
export class Names {
  readonly automaton: Automaton;

  constructor(readonly record: NamesRecord) {
    this.automaton = new Automaton(record.automaton);
  }

  /** Entities of a term, the likeliest first. */
  entities(term: number): readonly number[] {
    const { starts, entities } = this.record;
    return [...entities.subarray(starts[term], starts[term + 1])];
  }

  /** The likeliest entity of a term. */
  first(term: number): number {
    return this.record.entities[this.record.starts[term]!]!;
  }

  /** Whether a term is a name only between quotation marks. */
  isQuoted(term: number): boolean {
    return this.record.quoted[term] === 1;
  }

  /** Index in `ENTITY_TYPES` of an entity's type. */
  type(entity: number): number {
    return this.record.types[entity]!;
  }
}
