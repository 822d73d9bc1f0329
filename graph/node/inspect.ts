import { parseCuration } from '../../lib/curation/parse';
import { printChange } from '../../lib/curation/print';
import { ENTITY_TYPES, MENTION_KINDS, type Pack } from '../../lib/model/types';
import { isBackbone } from '../../lib/stats/backbone';
import { EXIT } from './exit';
import { openFile } from './open';

/** Names shown per type. */
const EXAMPLES = 5;

/** What `inspect --json` prints; fields may be added, never renamed. */
function report({ title, contentHash, sample, curation, graph, layout }: Pack) {
  const ofType = (type: string) => graph.entities.filter((entity) => entity.type === type);
  return {
    title,
    contentHash,
    sample,
    /** The lines of its curation; none in a pack as it was built. */
    curation: parseCuration(curation ?? '').curation.entries.map(({ change }) => printChange(change)),
    documents: graph.documents.map(({ title: name, uri, format, pages }) => ({ title: name, uri, format, pages })),
    articles: graph.articles.length,
    passages: graph.passages.length,
    characters: graph.passages.reduce((sum, { text }) => sum + text.length, 0),
    entities: Object.fromEntries(ENTITY_TYPES.map((type) => [type, ofType(type).length])),
    mentions: Object.fromEntries(
      MENTION_KINDS.map((kind) => [kind, graph.mentions.filter((mention) => mention.kind === kind).length]),
    ),
    edges: graph.edges.length,
    backbone: graph.edges.filter(isBackbone).length,
    relations: tally(graph.relations.map(({ type }) => type)),
    communities: layout.community.reduce((most, number) => Math.max(most, number + 1), 0),
    most: Object.fromEntries(
      ENTITY_TYPES.map((type) => [
        type,
        ofType(type)
          .sort((x, y) => y.mentions - x.mentions)
          .slice(0, EXAMPLES)
          .map(({ name, mentions }) => ({ name, mentions })),
      ]),
    ),
  };
}

function tally(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([x], [y]) => (x < y ? -1 : 1)));
}

const table = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');

/** `wenmai inspect`: what a pack holds. */
export async function inspectPack(path: string, json: boolean): Promise<number> {
  const found = report(await openFile(path));
  if (json) console.log(JSON.stringify(found, null, 2));
  else {
    const names = ENTITY_TYPES.map(
      (type) => `  ${type}: ${found.most[type]!.map(({ name, mentions }) => `${name} ${mentions}`).join(', ') || '–'}`,
    );
    console.log(
      [
        `${found.title}  ${found.contentHash}`,
        `documents ${found.documents.length}, articles ${found.articles}, passages ${found.passages}, characters ${found.characters}`,
        `entities: ${table(found.entities)}`,
        `mentions: ${table(found.mentions)}`,
        `edges ${found.edges}, of these shown by default ${found.backbone}; communities ${found.communities}`,
        `relations: ${table(found.relations) || 'none'}`,
        'most mentioned:',
        ...names,
        ...(found.curation.length > 0
          ? [`curated by ${found.curation.length} changes:`, ...found.curation.map((line) => `  ${line}`)]
          : []),
      ].join('\n'),
    );
  }
  return EXIT.ok;
}
