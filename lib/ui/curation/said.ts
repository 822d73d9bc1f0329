import { idParts } from '../../model/ids';
import type { Change } from '../../curation/change';
import type { PackInfo } from '../../query/types';
import type { Texts } from '../texts/texts';

/** The name that an id says. */
export const nameOf = (id: string): string => idParts(id)?.name ?? id;

/** What files of a pack are named by: its title, and that its names were put right where they were. */
export const titleOf = (t: Texts, { title, changes }: PackInfo): string[] =>
  changes > 0 ? [title, t.curation.fileMark] : [title];

/** A change in words. */
export function saidOf(t: Texts, change: Change): string {
  const say = t.curation.said;
  const name = nameOf(change.id);
  switch (change.kind) {
    case 'merge':
      return say.merge(name, nameOf(change.into));
    case 'rename':
      return say.rename(name, change.to);
    case 'retype':
      return say.retype(name, t.types[change.to]);
    case 'hide':
      return say.hide(name);
    case 'variant':
      return say.variant(name, change.words);
    case 'split':
      return say.split[change.by](name, change.words, nameOf(change.to));
  }
}
