/**
 * What a developer would take instead: nodejieba's tags and two regular expressions, over the passages that we restore, so that names
 * alone are compared.
 */
import nodejieba from 'nodejieba';
import { groupBy } from '../../lib/collections/group-by';
import { entityId } from '../../lib/model/ids';
import type { Entity, EntityType, Graph, Mention, Passage } from '../../lib/model/types';

const TAGS: Readonly<Record<string, EntityType>> = { nr: 'person', ns: 'place', nt: 'org' };
const TITLE = /《([^》]+)》/gu;
const PROGRAMME = /“[^”]{2,20}”(?:工程|行动|计划|战略|改革|试点|专项)/gu;
const LAW = /(?:法|条例|规定)(?:（[^）]*）)?$/u;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
}

function found({ text }: Passage): readonly Found[] {
  const titles = [...text.matchAll(TITLE)].map(({ index, 1: title }): Found => ({
    start: index + 1,
    end: index + 1 + title!.length,
    type: LAW.test(title!) ? 'law' : 'document',
  }));
  const programmes = [...text.matchAll(PROGRAMME)].map(({ index, 0: whole }): Found => ({
    start: index + 1,
    end: index + whole.length,
    type: 'programme',
  }));
  let at = 0;
  const tagged = nodejieba.tag(text).flatMap(({ word, tag }): Found[] => {
    const start = at;
    at += word.length;
    const type = TAGS[tag];
    return type && word.length > 1 ? [{ start, end: at, type }] : [];
  });
  const taken: Found[] = [];
  for (const each of [...titles, ...programmes, ...tagged])
    if (taken.every(({ start, end }) => each.end <= start || end <= each.start)) taken.push(each);
  return taken;
}

/** The same passages with the peer's mentions, each surface an entity of its own. */
export function peerOf({ documents, articles, passages }: Pick<Graph, 'documents' | 'articles' | 'passages'>): Graph {
  const mentions = passages.flatMap((passage) =>
    found(passage).map(({ start, end, type }) => {
      const surface = passage.text.slice(start, end);
      const mention: Mention = {
        ...{ entity: entityId(type, surface), passage: passage.id, start, end, surface },
        ...{ kind: 'name', evidence: ['peer/tag'] },
      };
      return { mention, type };
    }),
  );
  const articleOf = new Map(passages.map(({ id, article }) => [id, article]));
  const entities = [...groupBy(mentions, ({ mention }) => mention.entity)].map(([id, of]): Entity => ({
    ...{ id, type: of[0]!.type, subtype: null, name: of[0]!.mention.surface, aliases: [], attrs: {} },
    mentions: of.length,
    articles: new Set(of.map(({ mention }) => articleOf.get(mention.passage))).size,
  }));
  const unplaced = articles.map((article) => ({ ...article, place: null }));
  return {
    ...{ documents, articles: unplaced, passages, entities, edges: [], relations: [] },
    mentions: mentions.map(({ mention }) => mention),
  };
}
