import { entityId, idParts } from '../model/ids';
import type { Change } from './change';

/** Where ids lead that a curation took away: a link to 工程甲 that became 工程乙 leads to 工程乙. */
export class Forwards {
  readonly #to = new Map<string, string | null>();

  /** The id that goes for this one now; itself where it was not taken away, null where it was hidden. */
  of(id: string): string | null {
    let current: string | null = id;
    while (current !== null && this.#to.has(current)) current = this.#to.get(current)!;
    return current;
  }

  /** From now on `from` leads to `to`, which is there, whatever became of an earlier one of that id; null hides it. */
  lead(from: string, to: string | null): void {
    if (from === to) return;
    if (to !== null) this.#to.delete(to);
    this.#to.set(from, to);
  }

  /** From now on there is something of this id again. */
  revive(id: string): void {
    this.#to.delete(id);
  }

  /** Every id that was taken away, with what goes for it. */
  *entries(): Generator<[id: string, to: string | null]> {
    for (const id of this.#to.keys()) yield [id, this.of(id)];
  }
}

/**
 * The id that an entity has after a change, or null where it is hidden or keeps none; `undefined` for a merge into what was hidden,
 * which cannot be.
 *
 * @param id its id before
 */
export function idAfter(change: Change, id: string, forwards: Forwards): string | null | undefined {
  const { name, type, code } = idParts(id)!;
  switch (change.kind) {
    case 'merge':
      return forwards.of(change.into) ?? undefined;
    case 'rename':
      return entityId(type, change.to, code);
    case 'retype':
      return change.to === type ? id : entityId(change.to, name);
    case 'hide':
      return null;
    default:
      return id;
  }
}

/** Where all ids lead that the changes take away, one change after the other, whatever a pack holds. */
export function forwardsOf(changes: readonly Change[]): Forwards {
  const forwards = new Forwards();
  for (const change of changes) {
    const id = forwards.of(change.id);
    if (change.kind === 'split' && id !== null && forwards.of(change.to) === id) forwards.revive(change.to);
    const after = id === null ? undefined : idAfter(change, id, forwards);
    if (id !== null && after !== undefined) forwards.lead(id, after);
  }
  return forwards;
}
