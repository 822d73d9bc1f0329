import { CONTENT_KINDS, type EntityType, type Mention, type Span } from '../../model/types';
import { fold } from '../fold';
import { distinct, fromRelation, fromSentence, mentionsOf } from './found';
import { holding, rank, termsOf, weightsOf } from './relevance';
import { listBefore, saidToBe } from './phrased';
import type { Answer, Query } from './types';
import type { Sentence, View } from './view';

/** What may stand between the items of a list: “甲”“乙”, 甲、乙和丙. */
const LISTED = /^[“”《》、，和与及以]{0,4}$/u;
/** Words of a question of what a place's article names, besides the place. */
const PLAIN =
  /的|在|市|省|县|区|中|里|和|与|及|都|均|共同|同时|文章|提到|提出|提及|写到|涉及|实施|开展|推进|建设|工程|行动|计划|战略|改革|机制|品牌|项目|政策|试点|体系|举措|名称|法律|法规|条例|文件|规划|会议|活动|单位|机构/gu;
/** Sentences among the most relevant in which an answer is looked for. */
const LOOKED_AT = 10;

/**
 * What is shared by places that a question names, or stands in the sentence that speaks of what it asks: the longest list of names
 * there, for a question of which ones asks for a list.
 */
export function things(view: View, query: Query): readonly Answer[] {
  const asked = placesIn(view, query.words);
  const related = query.relation === null ? [] : byRelation(view, query, query.relation);
  if (related.length > 0) return distinct(related);
  if (asked.length > 1 || saysNoMore(view, query)) {
    const common = shared(view, asked, query.types);
    if (common.length > 0) return common;
  }
  const told = query.inWords ? [...listBefore(view, query), ...saidToBe(view, query)] : [];
  if (told.length > 0) return told;
  const weights = weightsOf(view, query.words);
  const of = rank(view, weights, holding(view, query.names)).slice(0, LOOKED_AT);
  const named = new Set(query.names.flat().map(fold));
  for (const { sentence } of of) {
    const found = namesIn(view, sentence, query.types).filter(({ surface }) => !named.has(fold(surface)));
    if (found.length > 0)
      return distinct(longestList(found, sentence).map((each) => fromSentence(each.surface, each.entity, sentence)));
  }
  return [];
}

/** Whether a question names places and nothing else to look for. */
function saysNoMore(view: View, { words, names }: Query): boolean {
  const rest = view
    .spot(words)
    .filter(({ entity }) => entity.type === 'place')
    .reduce((text, { surface }) => text.replaceAll(surface, ' '), fold(words));
  return names.length === 0 && termsOf(rest.replace(PLAIN, ' ')).length === 0;
}

/** What a relation of the type links with what the question names. */
function byRelation(view: View, { words, names, types }: Query, type: string): readonly Answer[] {
  const ids = new Set(
    [...names.flat().flatMap((name) => view.named(name)), ...view.spot(words).map(({ entity }) => entity)].map(
      ({ id }) => id,
    ),
  );
  return view.relations(type).flatMap((relation) => {
    const [subject, object] = [relation.subject, relation.object];
    const other = ids.has(subject) ? object : object !== null && ids.has(object) ? subject : null;
    if (other === null || !types.includes(view.entity(other).type)) return [];
    return [fromRelation(view.entity(other).name, other, relation)];
  });
}

/** What stands in sentences that name all the places asked about. */
export function links(view: View, query: Query): readonly Answer[] {
  const said = saidToBe(view, query);
  if (said.length > 0) return said;
  const asked = placesIn(view, query.words);
  const weights = weightsOf(view, query.words);
  const surfaces = asked.map((place) => {
    const { name, aliases } = view.entity(place);
    return [name, ...aliases].filter((surface) => surface.length > 1);
  });
  const meeting = view.sentences.filter(({ text }) => surfaces.every((ways) => ways.some((way) => text.includes(way))));
  for (const { sentence } of rank(view, weights, meeting)) {
    const [from, to] = clauseWith(sentence, surfaces);
    const found = namesIn(view, sentence, query.types).filter(({ start, end }) => from <= start && end <= to);
    const called = query.head === null ? [] : found.filter((each) => isCalled(sentence, each, query.head!));
    const answers = called.length > 0 ? called : found;
    if (answers.length > 0) return distinct(answers.map((each) => fromSentence(each.surface, each.entity, sentence)));
  }
  return [];
}

/** Whether the word stands right beside a name: “甲”区域公用品牌, 区域公用品牌“甲”. */
const isCalled = ({ passage: { text } }: Sentence, { start, end }: Named, head: string): boolean =>
  text
    .slice(end)
    .replace(/^[”》\s]+/u, '')
    .startsWith(head) ||
  text
    .slice(0, start)
    .replace(/[“《\s]+$/u, '')
    .endsWith(head);

/** The part between semicolons that names all the places; the sentence where none does. */
function clauseWith({ passage, start, text }: Sentence, surfaces: readonly (readonly string[])[]): Span {
  let at = start;
  for (const clause of text.split('；')) {
    if (surfaces.every((ways) => ways.some((way) => clause.includes(way)))) return [at, at + clause.length];
    at += clause.length + 1;
  }
  return [start, passage.text.length];
}

const placesIn = (view: View, words: string): readonly string[] => [
  ...new Set(
    view
      .spot(words)
      .filter(({ entity }) => entity.type === 'place')
      .map(({ entity }) => entity.id),
  ),
];

/** Entities mentioned in the own articles of all the places. */
function shared(view: View, asked: readonly string[], types: readonly EntityType[]): readonly Answer[] {
  const perPlace = asked.map((place) =>
    view.graph.articles.filter((article) => article.place === place).flatMap(({ id }) => view.sentencesOf(id)),
  );
  if (perPlace.some((sentences) => sentences.length === 0)) return [];
  const [first, ...others] = perPlace.map((sentences) => {
    const proofs = new Map<string, Sentence>();
    for (const sentence of sentences)
      for (const { entity } of mentionsOf(view, sentence, types)) if (!proofs.has(entity)) proofs.set(entity, sentence);
    return proofs;
  });
  return [...first!]
    .filter(([entity]) => others.every((proofs) => proofs.has(entity)))
    .map(([entity, sentence]) => fromSentence(view.entity(entity).name, entity, sentence));
}

interface Named {
  readonly surface: string;
  readonly entity: string | null;
  readonly start: number;
  readonly end: number;
}

/** Mentions of these types, and what a list quotes beside them without being known. */
function namesIn(view: View, sentence: Sentence, types: readonly EntityType[]): readonly Named[] {
  if (!CONTENT_KINDS.has(sentence.passage.kind)) return [];
  const mentions: readonly Mention[] = mentionsOf(view, sentence, types);
  const quoted = types.includes('programme')
    ? [...sentence.text.matchAll(/(?<=“)[^“”]{2,20}(?=”)/gu)].map((match) => {
        const start = sentence.start + match.index;
        return { surface: match[0], entity: null, start, end: start + match[0].length };
      })
    : [];
  const beside = quoted.filter((quote) => mentions.every(({ start, end }) => end <= quote.start || quote.end <= start));
  return [...mentions, ...beside].sort((x, y) => x.start - y.start);
}

/** The longest run of names with nothing but list marks between them; the last of several. */
function longestList(names: readonly Named[], { passage }: Sentence): readonly Named[] {
  const lists: Named[][] = [];
  for (const name of names) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (last && LISTED.test(passage.text.slice(last.end, name.start))) list!.push(name);
    else lists.push([name]);
  }
  return lists.reduce((best, list) => (list.length >= best.length ? list : best));
}
