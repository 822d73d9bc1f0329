/** What a pack gives to other programs: names, links with the passages that prove them, relations; all of it or a part. */
import { CURATED } from '../curation/draft';
import type { Article, Attrs, SourceDocument } from '../model/types';
import type { EdgeRow, EntityRow, PackReader, PassageRow, RelationRow } from '../query/types';
import { methodOf } from './method';

export interface ExchangeNode extends EntityRow {
  /** Index of the entity in the pack. */
  readonly index: number;
  readonly attrs: Attrs;
}

export interface ExchangeEdge extends EdgeRow {
  /** Indices of the passages where both are mentioned, in reading order; as many as `passage` counts. */
  readonly passages: readonly number[];
}

export interface Exchange {
  readonly title: string;
  readonly contentHash: string;
  /** How names, links and measures were made, and of which part of the pack; English, then what the reader's view says of itself. */
  readonly method: string;
  readonly documents: readonly SourceDocument[];
  readonly articles: readonly Article[];
  /** By index in the pack, ascending. */
  readonly nodes: ReadonlyMap<number, ExchangeNode>;
  /** By both ends, ascending; both are among the nodes. */
  readonly edges: readonly ExchangeEdge[];
  /** In reading order of the words that say so; both ends are among the nodes. */
  readonly relations: readonly RelationRow[];
  /** By index in the pack, in reading order: every passage of a whole pack, those that mention one of the nodes of a part. */
  readonly passages: ReadonlyMap<number, PassageRow>;
}

/** Some names and links of a pack, by index. */
export interface Part {
  readonly nodes: readonly number[];
  readonly edges: readonly EdgeRow[];
  /** How the part came about, in the reader's words. */
  readonly method: string;
}

export interface GatherOptions {
  /** Without it, the whole pack. */
  readonly part?: Part | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Awaited between two steps: a page lets others go first. */
  readonly pause?: (() => Promise<void> | void) | undefined;
}

/** Entities read at once, and passages of a part. */
const AT_ONCE = 256;

/** Read what is to be exported. Rejects where the signal says stop. */
export async function gather(pack: PackReader, options: GatherOptions = {}): Promise<Exchange> {
  const { part, onProgress, signal, pause } = options;
  const { info, overview } = pack;
  const wanted = [...new Set(part?.nodes ?? overview.entities.keys())].sort((x, y) => x - y);
  const nodes = new Map<number, ExchangeNode>();
  const windows = new Map<number, readonly number[]>();
  const edges: EdgeRow[] = part ? [...part.edges] : [];
  const relations: RelationRow[] = [];
  const mentioning = new Set<number>();
  let total = wanted.length + (part ? 0 : info.counts.passages);
  let done = 0;
  const tell = (more: number) => onProgress?.((done += more), total);

  for (const some of slices(wanted)) {
    await pause?.();
    signal?.throwIfAborted();
    const details = await Promise.all(some.map((index) => pack.entity(index)));
    for (const [i, { attrs, windows: meeting, passages, neighbours, relations: said }] of details.entries()) {
      const index = some[i]!;
      nodes.set(index, { ...overview.entities[index]!, index, attrs });
      windows.set(index, meeting);
      // Both ends hold an edge and a relation; the first of them tells it.
      if (part) for (const passage of passages) mentioning.add(passage);
      else edges.push(...neighbours.filter(({ a }) => a === index));
      relations.push(...said.filter(({ subject }) => subject === index));
    }
    tell(some.length);
  }

  const passages = new Map<number, PassageRow>();
  const keep = (rows: readonly PassageRow[]) => {
    for (const row of rows) passages.set(row.passage, row);
    tell(rows.length);
  };
  if (part) {
    total += mentioning.size;
    for (const some of slices([...mentioning].sort((x, y) => x - y))) {
      await pause?.();
      signal?.throwIfAborted();
      keep(await pack.passages(some));
    }
  } else
    for await (const rows of pack.allPassages(signal)) {
      keep(rows);
      await pause?.();
    }

  return {
    title: info.title,
    contentHash: info.contentHash,
    method: methodOf({
      windows: overview.windows,
      changes: info.changes,
      curated: curated(nodes),
      part: part?.method ?? null,
    }),
    documents: overview.documents,
    articles: overview.articles,
    nodes,
    edges: edges
      .filter(({ a, b }) => nodes.has(a) && nodes.has(b))
      .sort((x, y) => x.a - y.a || x.b - y.b)
      .map((edge) => ({ ...edge, passages: shared(windows.get(edge.a)!, windows.get(edge.b)!) })),
    relations: relations
      .filter(({ object }) => object === null || nodes.has(object))
      .sort((x, y) => x.passage - y.passage || x.start - y.start || x.end - y.end || x.subject - y.subject),
    passages,
  };
}

const curated = (nodes: ReadonlyMap<number, ExchangeNode>): number =>
  [...nodes.values()].filter(({ attrs }) => CURATED in attrs).length;

function* slices(indices: readonly number[]): Generator<readonly number[]> {
  for (let from = 0; from < indices.length; from += AT_ONCE) yield indices.slice(from, from + AT_ONCE);
}

/** Values of two ascending lists that both hold. */
function shared(one: readonly number[], other: readonly number[]): readonly number[] {
  const held = new Set(other);
  return one.filter((value) => held.has(value));
}
