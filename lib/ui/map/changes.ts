/** What the menu, the keys and the bar over the map do to the view: pure, so that each can be tested and undone. */
import { choosing, chosenIds, type Pin, type View } from '../address/view';
import type { Point } from './place';

type Change = Partial<View>;

const without = <T>(list: readonly T[], gone: ReadonlySet<T>): readonly T[] => list.filter((one) => !gone.has(one));
const joined = <T>(list: readonly T[], more: readonly T[]): readonly T[] => [...new Set([...list, ...more])];

/** Choose one, or with `adding` one more; one that is chosen already leaves again. */
export function choose(view: View, ids: readonly string[], adding: boolean): Change {
  if (!adding) return choosing(ids);
  const chosen = chosenIds(view);
  const again = ids.length === 1 && chosen.includes(ids[0]!);
  return choosing(again ? without(chosen, new Set(ids)) : joined(chosen, ids));
}

/** Take names off the map, with all that rests on them. */
export function hide(view: View, ids: readonly string[]): Change {
  const gone = new Set(ids);
  const ends = [...(view.path ?? []), view.centre];
  return {
    ...choosing(without(chosenIds(view), gone)),
    removed: joined(view.removed, ids),
    pinned: view.pinned.filter(({ id }) => !gone.has(id)),
    expanded: without(view.expanded, gone),
    only: without(view.only, gone),
    ...(ends.some((id) => id !== null && gone.has(id)) ? { path: null, centre: null } : {}),
  };
}

/** Fix names where they stand; those without a place are not on the map. */
export function pin(view: View, ids: readonly string[], placeOf: (id: string) => Point | undefined): Change {
  const moved = ids.flatMap((id): Pin[] => {
    const point = placeOf(id);
    return point ? [{ id, x: Math.round(point.x), y: Math.round(point.y) }] : [];
  });
  return { pinned: [...(unpin(view, ids).pinned ?? []), ...moved] };
}

export function unpin(view: View, ids: readonly string[]): Change {
  return { pinned: view.pinned.filter(({ id }) => !ids.includes(id)) };
}

export const isPinned = (view: View, id: string): boolean => view.pinned.some((pin) => pin.id === id);

export const expand = (view: View, ids: readonly string[]): Change => ({ expanded: joined(view.expanded, ids) });
export const collapse = (view: View, ids: readonly string[]): Change => ({
  expanded: without(view.expanded, new Set(ids)),
});

/** Draw the network around one name alone. */
export const around = (id: string): Change => ({ ...choosing([id]), centre: id, path: null });

/** Begin a path; whatever is chosen next is its end. */
export const pathFrom = (id: string): Change => ({ ...choosing([id]), path: [id, null] });

/** The path between two that are chosen. */
export const pathBetween = (from: string, to: string): Change => ({ path: [from, to], way: '1' });

/** The change that ends a path which waits for its second end, once another name is chosen. */
export function pathTo(view: View): Change | null {
  const { path, other } = view;
  if (path === null || path[1] !== null || other !== null) return null;
  const end = chosenIds(view).find((id) => id !== path[0]);
  return end === undefined ? null : { path: [path[0], end], way: '1' };
}

export const onlyThese = (ids: readonly string[]): Change => ({ only: ids, centre: null });
