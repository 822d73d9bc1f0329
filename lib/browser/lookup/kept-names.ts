import { cardOf, namedOf } from '../../lookup/card-data';
import { unknownOf } from '../../lookup/card-unknown';
import type { LookedUp } from '../../lookup/protocol';
import { findQuote } from '../../lookup/quote';
import { quoteDataOf, type Citing } from '../../lookup/quote-data';
import type { Place } from '../../lookup/quote-stream';
import { at, named, scan } from '../../lookup/scan';
import type { Span } from '../../model/types';
import { openPack } from '../../query/reader';
import type { PackReader } from '../../query/types';
import { infoOf } from '../rows';
import type { Shelf } from '../shelf';
import { currentNames, type OpenNames } from './current-names';
import type { Names } from './names';

/** Names that are near, of words that name nothing. */
const NEAR = 6;

/** What the pack that was open last says of names. */
export function keptNames(openShelf: () => Promise<Shelf>, citing: () => Promise<Citing>): Names {
  let held: { readonly shelf: Shelf; readonly current: () => Promise<OpenNames | null> } | null = null;
  let read: { readonly generation: number; readonly pack: PackReader } | null = null;

  const opened = async () => {
    if (!held) {
      const shelf = await openShelf();
      held ??= { shelf, current: currentNames(shelf) };
    }
    return held.current();
  };
  /** The pack of the names: a scan does without it. */
  const packOf = async ({ row }: OpenNames): Promise<PackReader> => {
    if (read?.generation !== row.generation)
      read = {
        generation: row.generation,
        pack: await openPack(infoOf(row), held!.shelf.records(row.generation)),
      };
    return read.pack;
  };
  const known = async (
    names: OpenNames,
    entity: number,
    matched: string | null,
    span: Span | null,
  ): Promise<LookedUp> => ({
    kind: 'known',
    pack: names.row.contentHash,
    span,
    card: await cardOf(await packOf(names), entity, matched, await citing()),
  });

  return {
    async scan(blocks) {
      const names = await opened();
      return names
        ? { pack: names.row.contentHash, hits: scan(names.names, blocks) }
        : { pack: null, hits: blocks.map(() => []) };
    },
    async at(text, offset) {
      const names = await opened();
      if (!names) return { kind: 'no-pack' };
      const found = at(names.names, text, offset);
      return found && known(names, found.entities[0]!, text.slice(found.start, found.end), [found.start, found.end]);
    },
    async words(text) {
      const names = await opened();
      if (!names) return { kind: 'no-pack' };
      const [entity] = named(names.names, text);
      if (entity !== undefined) return known(names, entity, text.trim(), null);
      const pack = await packOf(names);
      const near = pack.nearest(text, NEAR).map((hit) => namedOf(pack, hit.entity, hit.matched));
      return unknownOf(pack, text, near, await citing());
    },
    async entity(entity, pack) {
      const names = await opened();
      // What an earlier pack numbered names another entity now.
      if (!names || names.row.contentHash !== pack || entity >= names.row.counts.entities) return { kind: 'no-pack' };
      return known(names, entity, null, null);
    },
    async quote(quote, prefix, suffix) {
      const names = await opened();
      const record = names && (await held!.shelf.records(names.row.generation).get('quotes', 0));
      if (!record) return { kind: 'none' };
      const pack = await packOf(names);
      const anchored = await findQuote(record, pack, { quote, prefix, suffix });
      if (anchored.kind === 'none') return anchored;
      const cited = await citing();
      const shown = async ({ passage, span }: Place) =>
        quoteDataOf(pack, (await pack.passages([passage]))[0]!, span, [span], cited);
      return anchored.kind === 'found'
        ? { kind: 'found', pack: names.row.contentHash, quote: await shown(anchored.place) }
        : {
            kind: 'doubt',
            pack: names.row.contentHash,
            candidates: await Promise.all(anchored.places.map(shown)),
          };
    },
  };
}
