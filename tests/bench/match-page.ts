/** What the match bench runs in a browser. */
import { currentNames } from '../../lib/browser/lookup/current-names';
import { DatabaseShelf } from '../../lib/browser/database-shelf';
import { cutNames } from '../../lib/lookup/names-cut';
import { scan } from '../../lib/lookup/scan';
import { ENTITY_TYPES } from '../../lib/model/types';
import { RECORDS_VERSION } from '../../lib/pack/records';
import { compare } from './match-methods';

/** Keep a pack of so many names, without anything else in it. */
async function keep(names: readonly string[]): Promise<void> {
  const entities = names.map((name, i) => ({
    ...{ id: name, type: ENTITY_TYPES[i % ENTITY_TYPES.length]!, subtype: null, name },
    ...{ aliases: [], attrs: {}, mentions: 1, articles: 1 },
  }));
  const graph = { documents: [], articles: [], passages: [], entities, mentions: [], edges: [], relations: [] };
  const counts = { documents: 0, articles: 0, passages: 0, entities: names.length, edges: 0 };
  await new DatabaseShelf().put({
    row: {
      ...{ key: 'bench', title: 'bench', contentHash: '0', sample: false, bytes: 0, added: 0, counts },
      ...{ recordsVersion: RECORDS_VERSION, removed: null, renamed: false, bundle: null },
    },
    file: new Uint8Array(),
    records: [{ store: 'names', key: 0, value: cutNames(graph) }],
    count: 1,
  });
}

/** Milliseconds from nothing to the names, and to the first answer for a batch of text as large as they come. */
async function wake(text: string): Promise<readonly [ready: number, answered: number]> {
  const begun = performance.now();
  const open = await currentNames(new DatabaseShelf())();
  const ready = performance.now() - begun;
  scan(open!.names, [text]);
  return [ready, performance.now() - begun];
}

Object.assign(globalThis, { compare, keep, wake });
export type Page = { readonly compare: typeof compare; readonly keep: typeof keep; readonly wake: typeof wake };
