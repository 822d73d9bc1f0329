import type { PackReader } from '../../query/types';
import { sound, type View } from './view';

/**
 * The view without the names, columns and documents that the open pack has not, and how many these were. What is chosen and what is
 * read stay: the card and the reader say themselves that it is not here.
 */
export function fitting(view: View, pack: PackReader): { readonly view: View; readonly dropped: number } {
  const { articles, documents } = pack.overview;
  let dropped = 0;
  const keep = (is: boolean) => {
    if (!is) dropped++;
    return is;
  };
  const has = (id: string) => pack.indexOf(id) !== null;
  const known = (id: string) => keep(has(id));
  const orNull = <T>(value: T | null, is: (value: T) => boolean) => (value !== null && keep(is(value)) ? value : null);

  const change: Partial<View> = {
    also: view.also.filter(known),
    only: view.only.filter(known),
    removed: view.removed.filter(known),
    expanded: view.expanded.filter(known),
    pinned: view.pinned.filter(({ id }) => known(id)),
    centre: orNull(view.centre, has),
    path: orNull(view.path, (ends) => ends.every((id) => id === null || has(id))),
    column: orNull(view.column, (column) => articles.some((article) => article.column === column)),
    document: orNull(view.document, (id) => documents.some((document) => document.id === id)),
  };
  return { view: dropped === 0 ? view : sound({ ...view, ...change }), dropped };
}
