import { sound, type View } from '../address/view';

/**
 * The view after names were put right: each id as what it is now, names that are gone left out.
 *
 * @param now the id that goes for one, null where there is none
 */
export function followed(view: View, now: (id: string) => string | null): View {
  const list = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => now(id) ?? []))];
  const one = (id: string | null) => id && now(id);
  const entity = one(view.entity);
  const other = one(view.other);
  const [from, to] = view.path ?? [null, null];
  const [first, last] = [one(from), one(to)];
  return sound({
    ...view,
    entity,
    other: other === entity ? null : other,
    also: list(view.also).filter((id) => id !== entity),
    only: list(view.only),
    removed: list(view.removed),
    expanded: list(view.expanded),
    pinned: view.pinned.flatMap((pin) => {
      const id = now(pin.id);
      return id === null ? [] : [{ ...pin, id }];
    }),
    centre: one(view.centre),
    path: first === null || (to !== null && last === null) || first === last ? null : [first, last],
  });
}
