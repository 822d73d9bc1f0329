import type { LookedUp, Quoted, Scanned } from '../../lookup/protocol';

/** What the kept packs say of names. Everything here is remade when the background wakes. */
export interface Names {
  scan(blocks: readonly string[]): Promise<Scanned>;
  at(text: string, offset: number): Promise<LookedUp | null>;
  words(text: string): Promise<LookedUp>;
  entity(entity: number, pack: string): Promise<LookedUp>;
  quote(quote: string, prefix: string, suffix: string): Promise<Quoted>;
}
