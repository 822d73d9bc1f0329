/**
 * A graph put right. Lines are taken one after the other, each on what those before it have left, but for variants, which are looked
 * up last: where no name is left standing. So a line that is taken away leaves what the others alone would have made, and lines may
 * name what is there now as well as what was there before, for an id that was taken away leads to what it became.
 */
import type { Finding } from '../model/finding';
import { idParts } from '../model/ids';
import type { Entity } from '../model/types';
import { occurrences } from '../query/occurrences';
import type { Change } from './change';
import { CURATED, Draft, linesOf, type Named } from './draft';
import { idAfter } from './forwards';
import { printChange } from './print';
import { addVariants } from './variants';

/** A line that did nothing to this graph, and why. */
export interface Idle extends Finding {
  /** Its index among the changes. */
  readonly change: number;
}

export interface Curated<G> {
  readonly graph: G;
  /** In the order of the changes. */
  readonly idle: readonly Idle[];
  /** How many of the changes did something. */
  readonly applied: number;
}

type Fault = Omit<Finding, 'where'>;
const fault = (code: string, message: string): Fault => ({ code, message });
const unknown = (id: string) =>
  fault('curation-unknown', `this pack has no ${id}: leave the line for packs that have, or correct the id`);
const hidden = (id: string) => fault('curation-hidden', `${id} is hidden by an earlier line: take one of the two back`);
const already = (message: string) => fault('curation-already', message);
const nowhere = (message: string) => fault('curation-nowhere', message);

/**
 * The graph with all changes made to it: mentions, entities, facts and the places that articles speak for; edges are to be counted
 * from it. Changes that the graph gives no occasion for are told and do nothing. Pure; without changes the graph itself.
 */
export function curate(graph: Named, changes: readonly Change[]): Curated<Named> {
  if (changes.length === 0) return { graph, idle: [], applied: 0 };
  const draft = new Draft(graph);
  const faults = changes.map((change) => (change.kind === 'variant' ? null : make(change, draft)));
  const looked: { readonly index: number; readonly entity: Entity; readonly words: string }[] = [];
  for (const [index, change] of changes.entries()) {
    if (change.kind !== 'variant') continue;
    const found = draft.meant(change.id);
    // A name that no rule found comes into being with its first words; without any it is not there in the end.
    if (found === 'unknown') draft.set(born(draft.forwards.of(change.id)!, null));
    const entity = meant(change.id, draft);
    if ('code' in entity) faults[index] = entity;
    else looked.push({ index, entity, words: change.words });
  }
  for (const [i, { added, known, instead }] of addVariants(draft, looked).entries()) {
    const { index, entity, words } = looked[i]!;
    const [owner] = [...instead].sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1))[0] ?? [];
    if (added > 0) draft.mark(entity.id, printChange(changes[index]!));
    else if (known > 0) faults[index] = already(`“${words}” names ${entity.id} already`);
    else if (owner !== undefined)
      faults[index] = fault(
        'curation-covered',
        `“${words}” stands only in names of ${owner}: merge it, or hide it first`,
      );
    else faults[index] = nowhere(`“${words}” stands nowhere in these texts`);
  }
  const idle = faults.flatMap((each, change): readonly Idle[] =>
    each ? [{ ...each, change, where: printChange(changes[change]!).replaceAll('\t', ' ') }] : [],
  );
  return { graph: draft.finish(), idle, applied: changes.length - idle.length };
}

/** Whoever is meant by an id, or what is wrong with it. */
function meant(id: string, draft: Draft): Entity | Fault {
  const found = draft.meant(id);
  return found === 'unknown' ? unknown(id) : found === 'hidden' ? hidden(id) : found.entity;
}

/** Make a change that is no variant; gives why it did nothing, else null. */
function make(change: Exclude<Change, { readonly kind: 'variant' }>, draft: Draft): Fault | null {
  const entity = meant(change.id, draft);
  if ('code' in entity) return entity;
  if (change.kind === 'hide') {
    draft.remove(entity.id);
    return null;
  }
  if (change.kind === 'split') return split(change, entity, draft);

  const id = idAfter(change, entity.id, draft.forwards);
  if (!id) return hidden(change.kind === 'merge' ? change.into : change.id);
  const line = printChange(change);
  if (id === entity.id) {
    if (change.kind === 'merge') return already('the two are one already');
    if (change.kind === 'retype') return already(`${id} is of this type already`);
    if (change.to === entity.name) return already(`${id} bears this name already`);
    draft.set({ ...entity, name: change.to });
    draft.mark(id, line);
    return null;
  }
  const there = draft.meant(id);
  if (typeof there !== 'object' || there.entity.id !== id)
    draft.set({ ...born(id, entity), ...(change.kind === 'rename' ? { name: change.to } : {}) });
  draft.absorb(entity.id, id);
  draft.mark(id, ...linesOf(entity), line);
  return null;
}

function split(change: Extract<Change, { readonly kind: 'split' }>, entity: Entity, draft: Draft): Fault | null {
  const { by, words, to } = change;
  if (to === entity.id) return already('the two ids are one: give the other name that is meant');
  const textOf = by === 'quote' ? new Map(draft.passages.map(({ id, text }) => [id, text])) : null;
  const moved = draft
    .mentionsOf(entity.id)
    .filter(({ mention: { surface, passage, start, end } }) =>
      textOf
        ? occurrences(textOf.get(passage)!, words).some(([from, until]) => from <= start && end <= until)
        : surface === words,
    );
  if (moved.length === 0)
    return nowhere(
      by === 'surface'
        ? `${entity.id} is nowhere called “${words}”`
        : `${entity.id} is not mentioned within the words “${words}”`,
    );
  const found = draft.meant(to);
  if (found === 'hidden') return hidden(to);
  let target = typeof found === 'object' ? found.entity : null;
  // What was merged into it before becomes a name of its own again.
  if (target === null || target.id === entity.id) {
    target = born(to, null);
    draft.forwards.revive(to);
    draft.set(target);
  }
  const line = printChange(change);
  draft.move(
    moved.map(({ index }) => index),
    target.id,
    true,
  );
  draft.mark(target.id, line);
  draft.mark(entity.id, line);
  return null;
}

/** An entity that comes into being, knowing what one of the same type that it comes from was known for. */
function born(id: string, from: Entity | null): Entity {
  const { type, name, code } = idParts(id)!;
  const bare = { id, name, type, aliases: [], mentions: 0, articles: 0 };
  const { [CURATED]: _, ...attrs } = from?.attrs ?? {};
  return from?.type === type
    ? { ...bare, subtype: from.subtype, attrs }
    : { ...bare, subtype: null, attrs: code === null ? {} : { code } };
}
