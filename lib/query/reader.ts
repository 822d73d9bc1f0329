import { BLOCK_SIZE, edgeRows, type EntityRecord, type RecordSource } from '../pack/records';
import { tableOf } from '../stats/table';
import { occurrences } from './occurrences';
import { nameIndex } from './search';
import type { EdgeDetail, EntityDetail, PackInfo, PackReader, PassageRow, RelationRow, TextHits } from './types';

/** Blocks read at once while the text is searched: enough to keep the store busy, few enough to stop soon when told to. */
const BLOCKS_AT_ONCE = 16;
/** Entities read at once while all relations are gathered. */
const ENTITIES_AT_ONCE = 256;

/** A record that must be there; its absence means that the store was changed behind our back. */
function present<T>(record: T | undefined, what: string): T {
  if (record === undefined) throw new Error(`the kept pack has lost ${what}: delete it and open its file again`);
  return record;
}

/** Values that two ascending lists share, ascending. */
function intersect(a: Uint32Array, b: Uint32Array): number[] {
  const shared: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) shared.push(a[i]!);
    const step = a[i]! - b[j]!;
    if (step <= 0) i++;
    if (step >= 0) j++;
  }
  return shared;
}

/** Reading order; what is said by the same words is ordered by what it says, so that the order is one. */
const inText = (x: RelationRow, y: RelationRow): number =>
  x.passage - y.passage || x.start - y.start || x.end - y.end || (x.type < y.type ? -1 : x.type > y.type ? 1 : 0);

/** Open a kept pack: reads the overview alone. */
export async function openPack(info: PackInfo, source: RecordSource): Promise<PackReader> {
  const { edges, articleStarts, pinyin, forwards, ...rest } = present(await source.get('overview', 0), 'its overview');
  const overview = { ...rest, edges: edgeRows(edges) };
  let indices: ReadonlyMap<string, number> | undefined;
  const { search, nearest } = nameIndex(overview.entities, pinyin);
  const passageCount = articleStarts.at(-1)!;

  const entityRecord = async (index: number): Promise<EntityRecord> =>
    present(await source.get('entity', index), `entity ${index}`);

  async function passages(wanted: readonly number[]): Promise<readonly PassageRow[]> {
    const keys = [...new Set(wanted.map((index) => Math.floor(index / BLOCK_SIZE)))];
    const blocks = new Map((await source.getMany('block', keys)).map((block, i) => [keys[i]!, block]));
    return wanted.map((index) =>
      present(blocks.get(Math.floor(index / BLOCK_SIZE))?.[index % BLOCK_SIZE], `passage ${index}`),
    );
  }

  /** All passages in reading order, some blocks at a time. */
  async function* allPassages(signal?: AbortSignal): AsyncGenerator<readonly PassageRow[]> {
    const blocks = Math.ceil(passageCount / BLOCK_SIZE);
    for (let from = 0; from < blocks; from += BLOCKS_AT_ONCE) {
      signal?.throwIfAborted();
      const keys = Array.from({ length: Math.min(BLOCKS_AT_ONCE, blocks - from) }, (_, i) => from + i);
      for (const block of await source.getMany('block', keys)) yield present(block, 'a block');
    }
  }

  return {
    info,
    overview,
    indexOf: (id) =>
      (indices ??= new Map([...forwards, ...overview.entities.map(({ id }, i) => [id, i] as const)])).get(id) ?? null,
    search,
    nearest,
    passages,

    async entity(index): Promise<EntityDetail> {
      const { neighbours, ...record } = await entityRecord(index);
      return {
        ...record,
        passages: [...record.passages],
        windows: [...record.windows],
        articles: [...record.articles],
        neighbours: edgeRows(neighbours),
      };
    },

    async edge(a, b): Promise<EdgeDetail | null> {
      const [one, other] = await Promise.all([entityRecord(a), entityRecord(b)]);
      const met = intersect(one.windows, other.windows);
      const row = edgeRows(one.neighbours).find((edge) => edge.a + edge.b === a + b && (edge.a === b || edge.b === b));
      if (!row || a === b) return null;
      return {
        ...row,
        passages: met,
        table: tableOf(met.length, one.windows.length, other.windows.length, overview.windows),
      };
    },

    article: (index) => {
      const start = articleStarts[index]!;
      return passages(Array.from({ length: articleStarts[index + 1]! - start }, (_, i) => start + i));
    },

    articleOf(passage) {
      let [low, high] = [0, articleStarts.length - 1];
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (articleStarts[middle]! <= passage) low = middle;
        else high = middle;
      }
      return low;
    },

    allPassages,

    async allRelations(signal) {
      const found: RelationRow[] = [];
      for (let from = 0; from < overview.entities.length; from += ENTITIES_AT_ONCE) {
        signal?.throwIfAborted();
        const length = Math.min(ENTITIES_AT_ONCE, overview.entities.length - from);
        const keys = Array.from({ length }, (_, i) => from + i);
        // Both ends hold a relation; its subject tells it.
        for (const [i, record] of (await source.getMany('entity', keys)).entries())
          found.push(...present(record, `entity ${from + i}`).relations.filter(({ subject }) => subject === from + i));
      }
      return found.sort(inText);
    },

    async findText(words, signal): Promise<TextHits> {
      const found: number[] = [];
      let hits = 0;
      if (words === '') return { passages: found, hits };
      for await (const rows of allPassages(signal))
        for (const { text, passage } of rows) {
          const here = occurrences(text, words).length;
          if (here > 0) found.push(passage);
          hits += here;
        }
      return { passages: found, hits };
    },

    async searchText(words, limit, signal) {
      const found: PassageRow[] = [];
      if (words === '') return found;
      for await (const rows of allPassages(signal)) {
        found.push(...rows.filter(({ text }) => occurrences(text, words).length > 0));
        if (found.length >= limit) break;
      }
      return found.slice(0, limit);
    },
  };
}
