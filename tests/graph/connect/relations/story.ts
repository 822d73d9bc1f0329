import type { Article, Entity, EntityType, Passage, PassageKind } from '../../../../lib/model/types';
import type { Scene, Seen, Story } from '../../../../graph/connect/relations/scene';
import { sentencesOf } from '../../../../graph/restore/sentences';

/** Surface to type, or type and subtype, of what the passages mention; longer surfaces first where they overlap. */
export type Names = Readonly<Record<string, EntityType | readonly [EntityType, string]>>;

/** An article of passages, with every occurrence of the names as mentions. */
export function storyOf(
  passages: readonly (string | readonly [PassageKind, string])[],
  names: Names,
  over: { readonly place?: string; readonly article?: Partial<Article> } = {},
): Story {
  const entities = new Map(
    Object.entries(names).map(([name, kind]) => {
      const [type, subtype] = typeof kind === 'string' ? [kind, null] : (kind as readonly [EntityType, string]);
      return [
        name,
        { id: name, type, subtype, name, aliases: [], attrs: {}, mentions: 1, articles: 1 } satisfies Entity,
      ];
    }),
  );
  return {
    article: {
      id: 'a',
      document: 'd',
      order: 0,
      title: '',
      authors: [],
      authorPost: null,
      column: null,
      place: over.place ?? null,
      pageStart: null,
      pageEnd: null,
      date: null,
      ...over.article,
    },
    place: over.place === undefined ? null : entities.get(over.place)!,
    places: new Map([...entities].filter(([, { type }]) => type === 'place')),
    bodies: new Map([...entities].filter(([, { type }]) => type === 'org')),
    scenes: passages.map((each, index): Scene => {
      const [kind, text] = typeof each === 'string' ? (['body', each] as const) : each;
      const passage: Passage = {
        id: `p${index}`,
        article: 'a',
        index,
        kind,
        page: null,
        text,
        sentences: sentencesOf(text),
        source: [0, 0],
      };
      return { passage, seen: seenIn(passage, entities) };
    }),
  };
}

function seenIn({ id, text }: Passage, entities: ReadonlyMap<string, Entity>): readonly Seen[] {
  const seen: Seen[] = [];
  for (const entity of [...entities.values()].toSorted((a, b) => b.name.length - a.name.length))
    for (let start = text.indexOf(entity.name); start >= 0; start = text.indexOf(entity.name, start + 1)) {
      const end = start + entity.name.length;
      if (seen.every((other) => end <= other.start || other.end <= start))
        seen.push({ entity, passage: id, start, end, surface: entity.name, kind: 'name', evidence: ['test/name'] });
    }
  return seen.sort((a, b) => a.start - b.start);
}
