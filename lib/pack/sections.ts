/** A pack to columns with indices in place of ids, and back. What can be recomputed is not stored, so that it cannot be wrong. */
import { ENTITY_TYPES, MENTION_KINDS, PASSAGE_KINDS, type Graph, type Pack, type Span } from '../model/types';
import { edgesOf } from '../stats/co-occurrence';
import type { Sections } from './schema';

type Content = Pick<Pack, 'graph' | 'layout' | 'pinyin'>;

const indexOf = (rows: readonly { readonly id: string }[]) => new Map(rows.map(({ id }, i) => [id, i]));

/** Index of an id; an id that names no row is the builder's mistake. */
function at(index: ReadonlyMap<string, number>, id: string): number {
  const found = index.get(id);
  if (found === undefined) throw new Error(`the graph refers to ${id}, which it does not hold`);
  return found;
}

/** Gap and length of each span in turn. */
function spansToSteps(spans: readonly Span[]): number[] {
  let before = 0;
  return spans.flatMap(([start, end]) => {
    const gap = start - before;
    before = end;
    return [gap, end - start];
  });
}

function stepsToSpans(steps: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0, before = 0; i + 1 < steps.length; i += 2) {
    const start = before + steps[i]!;
    before = start + steps[i + 1]!;
    spans.push([start, before]);
  }
  return spans;
}

export function sectionsOf({ graph, layout, pinyin }: Content): Sections {
  const { documents, articles, passages, entities, mentions, relations } = graph;
  const documentIndex = indexOf(documents);
  const articleIndex = indexOf(articles);
  const passageIndex = indexOf(passages);
  const entityIndex = indexOf(entities);
  const evidences = new Map<string, number>();
  const evidence = mentions.map((mention) => {
    const key = JSON.stringify(mention.evidence);
    if (!evidences.has(key)) evidences.set(key, evidences.size);
    return evidences.get(key)!;
  });
  return {
    documents: documents.map(({ id, title, uri, format, sha256, pages }) => ({
      id,
      title,
      uri,
      format,
      sha256,
      pages,
    })),
    articles: {
      id: articles.map(({ id }) => id),
      document: articles.map(({ document }) => at(documentIndex, document)),
      title: articles.map(({ title }) => title),
      authors: articles.map(({ authors }) => authors),
      authorPost: articles.map(({ authorPost }) => authorPost),
      column: articles.map(({ column }) => column),
      place: articles.map(({ place }) => (place === null ? null : at(entityIndex, place))),
      pageStart: articles.map(({ pageStart }) => pageStart),
      pageEnd: articles.map(({ pageEnd }) => pageEnd),
      date: articles.map(({ date }) => date),
    },
    passages: {
      id: passages.map(({ id }) => id),
      article: passages.map(({ article }) => at(articleIndex, article)),
      kind: passages.map(({ kind }) => PASSAGE_KINDS.indexOf(kind)),
      page: passages.map(({ page }) => page),
      text: passages.map(({ text }) => text),
      sentences: passages.map(({ sentences }) => spansToSteps(sentences)),
      start: passages.map(({ source }) => source[0]),
      end: passages.map(({ source }) => source[1]),
    },
    entities: {
      id: entities.map(({ id }) => id),
      type: entities.map(({ type }) => ENTITY_TYPES.indexOf(type)),
      subtype: entities.map(({ subtype }) => subtype),
      name: entities.map(({ name }) => name),
      aliases: entities.map(({ aliases }) => aliases),
      attrs: entities.map(({ attrs }) => attrs),
    },
    mentions: {
      entity: mentions.map(({ entity }) => at(entityIndex, entity)),
      passage: mentions.map(({ passage }) => at(passageIndex, passage)),
      start: mentions.map(({ start }) => start),
      length: mentions.map(({ start, end }) => end - start),
      kind: mentions.map(({ kind }) => MENTION_KINDS.indexOf(kind)),
      evidence,
      evidences: [...evidences.keys()].map((key) => JSON.parse(key) as string[]),
    },
    relations: {
      type: relations.map(({ type }) => type),
      subject: relations.map(({ subject }) => at(entityIndex, subject)),
      object: relations.map(({ object }) => (object === null ? null : at(entityIndex, object))),
      value: relations.map(({ value }) => value),
      attrs: relations.map(({ attrs }) => attrs),
      passage: relations.map(({ passage }) => at(passageIndex, passage)),
      start: relations.map(({ start }) => start),
      length: relations.map(({ start, end }) => end - start),
    },
    layout: { x: layout.x, y: layout.y, community: layout.community },
    pinyin,
  };
}

/** The pack of sections that {@link unsound} has nothing against. */
export function contentOf({
  documents,
  articles,
  passages,
  entities,
  mentions,
  relations,
  layout,
  pinyin,
}: Sections): Content {
  const counter = () => {
    const counts = new Map<number, number>();
    return (key: number) => {
      const count = counts.get(key) ?? 0;
      counts.set(key, count + 1);
      return count;
    };
  };
  const order = counter();
  const index = counter();
  const mentioned = new Uint32Array(entities.id.length);
  const inArticles = entities.id.map(() => new Set<number>());
  for (const [i, e] of mentions.entity.entries()) {
    mentioned[e]!++;
    inArticles[e]!.add(passages.article[mentions.passage[i]!]!);
  }

  const named: Omit<Graph, 'edges'> = {
    documents,
    articles: articles.id.map((id, i) => ({
      id,
      document: documents[articles.document[i]!]!.id,
      order: order(articles.document[i]!),
      title: articles.title[i]!,
      authors: articles.authors[i]!,
      authorPost: articles.authorPost[i]!,
      column: articles.column[i]!,
      place: articles.place[i] === null ? null : entities.id[articles.place[i]!]!,
      pageStart: articles.pageStart[i]!,
      pageEnd: articles.pageEnd[i]!,
      date: articles.date[i]!,
    })),
    passages: passages.id.map((id, i) => ({
      id,
      article: articles.id[passages.article[i]!]!,
      index: index(passages.article[i]!),
      kind: PASSAGE_KINDS[passages.kind[i]!]!,
      page: passages.page[i]!,
      text: passages.text[i]!,
      sentences: stepsToSpans(passages.sentences[i]!),
      source: [passages.start[i]!, passages.end[i]!],
    })),
    entities: entities.id.map((id, i) => ({
      id,
      type: ENTITY_TYPES[entities.type[i]!]!,
      subtype: entities.subtype[i]!,
      name: entities.name[i]!,
      aliases: entities.aliases[i]!,
      attrs: entities.attrs[i]!,
      mentions: mentioned[i]!,
      articles: inArticles[i]!.size,
    })),
    mentions: mentions.entity.map((entity, i) => {
      const [passage, start] = [mentions.passage[i]!, mentions.start[i]!];
      const end = start + mentions.length[i]!;
      return {
        entity: entities.id[entity]!,
        passage: passages.id[passage]!,
        start,
        end,
        surface: passages.text[passage]!.slice(start, end),
        kind: MENTION_KINDS[mentions.kind[i]!]!,
        evidence: mentions.evidences[mentions.evidence[i]!]!,
      };
    }),
    relations: relations.type.map((type, i) => ({
      type,
      subject: entities.id[relations.subject[i]!]!,
      object: relations.object[i] === null ? null : entities.id[relations.object[i]!]!,
      value: relations.value[i]!,
      attrs: relations.attrs[i]!,
      passage: passages.id[relations.passage[i]!]!,
      start: relations.start[i]!,
      end: relations.start[i]! + relations.length[i]!,
    })),
  };
  return { graph: { ...named, edges: edgesOf(named) }, layout, pinyin };
}
