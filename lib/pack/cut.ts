import { curationOf } from '../curation/curate-pack';
import { forwardsOf } from '../curation/forwards';
import { tally } from '../collections/tally';
import { cutNames } from '../lookup/names-cut';
import { cutQuotes } from '../lookup/quote-cut';
import { CONTENT_KINDS, type Pack } from '../model/types';
import type { EdgeRow, MentionRow, PassageRow, RelationRow } from '../query/types';
import { isBackbone } from '../stats/backbone';
import { BLOCK_SIZE, edgeColumns, type EntityRecord, type OverviewRecord, type StoredRecord } from './records';

/** Edges of the overview at most: as many as a map can ever draw, so that opening a pack does not grow with its edges. */
const MAX_OVERVIEW_EDGES = 8000;

const indexOf = (rows: readonly { readonly id: string }[]) => new Map(rows.map(({ id }, i) => [id, i]));

/** How many records {@link cut} gives. */
export const recordCount = ({ graph }: Pack): number =>
  3 + graph.entities.length + Math.ceil(graph.passages.length / BLOCK_SIZE);

/**
 * Cut a pack into the records it is kept as: blocks, then entities, names, quotes, the overview last, so that a keeper that was
 * interrupted holds no overview. The pack must be sound, which decoding has checked.
 */
export function* cut(pack: Pack, mostEdges = MAX_OVERVIEW_EDGES): Generator<StoredRecord> {
  const { graph } = pack;
  const entityIndex = indexOf(graph.entities);
  const articleIndex = indexOf(graph.articles);
  const passageIndex = indexOf(graph.passages);

  const mentions: MentionRow[][] = graph.passages.map(() => []);
  const found: { passages: number[]; surfaces: string[]; variants: string[]; evidence: string[] }[] =
    graph.entities.map(() => ({
      passages: [],
      surfaces: [],
      variants: [],
      evidence: [],
    }));
  for (const { entity, passage, start, end, surface, kind, evidence } of graph.mentions) {
    const e = entityIndex.get(entity)!;
    const p = passageIndex.get(passage)!;
    mentions[p]!.push({ entity: e, start, end, kind, evidence });
    found[e]!.passages.push(p);
    found[e]!.surfaces.push(surface);
    if (kind !== 'coref') found[e]!.variants.push(surface);
    found[e]!.evidence.push(...evidence);
  }

  const passages = graph.passages.map(({ id, article, kind, page, text, sentences }, passage): PassageRow => {
    const inside = mentions[passage]!.sort((x, y) => x.start - y.start || y.end - x.end || x.entity - y.entity);
    return { id, passage, article: articleIndex.get(article)!, kind, page, text, sentences, mentions: inside };
  });
  for (let block = 0; block * BLOCK_SIZE < passages.length; block++)
    yield { store: 'block', key: block, value: passages.slice(block * BLOCK_SIZE, (block + 1) * BLOCK_SIZE) };

  const edges: EdgeRow[] = graph.edges.map(({ passages: _, ...edge }) => {
    const [x, y] = [entityIndex.get(edge.a)!, entityIndex.get(edge.b)!];
    return { ...edge, a: Math.min(x, y), b: Math.max(x, y) };
  });
  const byPair = (x: EdgeRow, y: EdgeRow) => x.a - y.a || x.b - y.b;
  const neighbours: EdgeRow[][] = graph.entities.map(() => []);
  for (const edge of edges.toSorted((x, y) => y.logDice - x.logDice || y.passage - x.passage || byPair(x, y)))
    for (const end of [edge.a, edge.b]) neighbours[end]!.push(edge);

  const relations: RelationRow[][] = graph.entities.map(() => []);
  for (const { subject, object, passage, ...rest } of graph.relations) {
    const row = {
      ...rest,
      subject: entityIndex.get(subject)!,
      object: object === null ? null : entityIndex.get(object)!,
      passage: passageIndex.get(passage)!,
    };
    for (const end of new Set([row.subject, row.object ?? row.subject])) relations[end]!.push(row);
  }

  for (const [key, { attrs }] of graph.entities.entries()) {
    const { passages: postings, surfaces, variants, evidence } = found[key]!;
    const ascending = Uint32Array.from(new Set(postings)).sort();
    const value: EntityRecord = {
      attrs,
      surfaces: tally(surfaces).map(([surface, count]) => ({ surface, count })),
      variants: tally(variants).map(([surface, count]) => ({ surface, count })),
      evidence: tally(evidence).map(([kind, count]) => ({ evidence: kind, count })),
      passages: ascending,
      windows: ascending.filter((p) => CONTENT_KINDS.has(passages[p]!.kind)),
      articles: Uint32Array.from(new Set(Array.from(ascending, (p) => passages[p]!.article))).sort(),
      neighbours: edgeColumns(neighbours[key]!),
      relations: relations[key]!,
    };
    yield { store: 'entity', key, value };
  }

  yield { store: 'names', key: 0, value: cutNames(graph) };
  yield { store: 'quotes', key: 0, value: cutQuotes(graph.passages) };

  const articleStarts = new Uint32Array(graph.articles.length + 1);
  for (const { article } of passages) articleStarts[article + 1]!++;
  for (let i = 1; i < articleStarts.length; i++) articleStarts[i]! += articleStarts[i - 1]!;
  // The backbone first, then by the strength of the evidence, which a large pack has enough of.
  const strongest = edges
    .toSorted((x, y) => Number(isBackbone(y)) - Number(isBackbone(x)) || y.g2 - x.g2 || byPair(x, y))
    .slice(0, mostEdges)
    .sort(byPair);
  const overview: OverviewRecord = {
    documents: graph.documents,
    articles: graph.articles,
    entities: graph.entities.map(({ attrs: _, ...row }, i) => ({
      ...row,
      x: pack.layout.x[i]!,
      y: pack.layout.y[i]!,
      community: pack.layout.community[i]!,
    })),
    edges: edgeColumns(strongest),
    windows: passages.filter(({ kind }) => CONTENT_KINDS.has(kind)).length,
    articleStarts,
    pinyin: pack.pinyin,
    curation: pack.curation,
    forwards: [...forwardsOf(curationOf(pack.curation).entries.map(({ change }) => change)).entries()].flatMap(
      ([id, to]) => {
        const index = to === null ? undefined : entityIndex.get(to);
        return index === undefined || entityIndex.has(id) ? [] : [[id, index] as const];
      },
    ),
  };
  yield { store: 'overview', key: 0, value: overview };
}
