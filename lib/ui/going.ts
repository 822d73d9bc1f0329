/** Ways of the explorer that take more than one change of the view: to a tab, to the first article, to what was found. */
import { occurrences } from '../query/occurrences';
import type { Tab } from './address/view';
import type { Answer } from './search/search.svelte';
import type { App } from './state/app.svelte';

/** Show a tab; a reader without an article begins with the first that holds what is chosen. */
export async function show(app: App, tab: Tab): Promise<void> {
  if (tab === 'read' && app.view.article === null) return readFirst(app);
  app.navigator.go({ tab });
}

/** Read the first article that holds what is chosen, else the first of the pack. */
export async function readFirst({ pack, view, navigator }: App): Promise<void> {
  if (!pack) return;
  const chosen = view.entity === null ? null : pack.indexOf(view.entity);
  const first = chosen === null ? 0 : ((await pack.entity(chosen)).articles[0] ?? 0);
  navigator.go({ tab: 'read', article: pack.overview.articles[first]?.id ?? null });
}

/** Open the card of a name, or the reader at the words that were found. */
export function take({ pack, navigator }: App, found: Answer, words: string): void {
  if (!pack) return;
  if (found.kind !== 'passage') {
    const entity = pack.overview.entities[found.hit.entity]!.id;
    return navigator.go({ entity, other: null, words: null });
  }
  const { row } = found;
  navigator.go({
    entity: null,
    other: null,
    tab: 'read',
    article: pack.overview.articles[row.article]!.id,
    passage: row.id,
    at: occurrences(row.text, words)[0] ?? null,
    words,
  });
}
