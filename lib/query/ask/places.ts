import type { Entity, Relation } from '../../model/types';
import { fold } from '../fold';
import { distinct, fromRelation, fromSentence } from './found';
import { rank, termsOf, weightsOf } from './relevance';
import { waysToWrite } from './names';
import type { Alternatives, Answer, Query } from './types';
import type { Sentence, View } from './view';

/** Share of a question's weight that a sentence has to hold where no name of the question occurs. */
const SPOKEN_OF = 0.7;

/** What kind of thing a name says it is; a text may say so in other words (“甲”工程 for “甲”行动). */
const HEAD = /(?:工程|行动|计划|战略|机制|体系|改革|试点|品牌|活动|项目|政策|模式)$/u;
const SHORTEST = 3;

/** Whether a sentence writes one of the names, alone or in a longer name, or mentions an entity that they name. */
function mentioning(view: View, ways: Alternatives): (sentence: Sentence) => boolean {
  const verbatim = ways.filter((way) => way.startsWith('“'));
  const folded = ways.filter((way) => !way.startsWith('“')).map(fold);
  const ids = new Set(ways.flatMap((way) => view.named(way)).map(({ id }) => id));
  return ({ text, mentions }) => {
    const plain = fold(text);
    return (
      folded.some((way) => plain.includes(way)) ||
      verbatim.some((way) => text.includes(way)) ||
      mentions.some(({ entity }) => ids.has(entity))
    );
  };
}

/**
 * The names as the corpus has them: where it writes none of a group, what it writes of them without the head, and else what it writes
 * of their words.
 */
function groupsOf(view: View, query: Query): readonly ((sentence: Sentence) => boolean)[] {
  return query.names.flatMap((ways) => {
    const headless = ways.map((way) => way.replace(HEAD, '')).filter((way) => way.length >= SHORTEST);
    const said = [ways, headless].map((each) => mentioning(view, each)).find((says) => view.sentences.some(says));
    if (said) return [said];
    const part = longestWritten(view, ways);
    return part === null ? [] : [mentioning(view, waysToWrite(part))];
  });
}

/** The part of names that says most of those that the corpus writes, by the weight of its words; null where it writes none. */
function longestWritten(view: View, ways: Alternatives): string | null {
  const texts = view.sentences.map(({ text }) => fold(text));
  const isWritten = (part: string) => texts.some((text) => text.includes(part));
  const parts = new Set<string>();
  for (const run of ways.flatMap((way) => way.split('\n')).map(fold))
    for (let start = 0, end = 0; start + SHORTEST <= run.length; start++) {
      end = Math.max(end, start);
      const before = end;
      while (end < run.length && isWritten(run.slice(start, end + 1))) end++;
      if (end > before && end - start >= SHORTEST) parts.add(run.slice(start, end));
    }
  const weights = weightsOf(view, [...parts].join('\n'));
  const weight = (part: string) => termsOf(part).reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);
  return [...parts].toSorted((x, y) => weight(y) - weight(x))[0] ?? null;
}

/**
 * The places that take up what is asked about in their own articles; where no article speaks for a place, the places that carry it out
 * by the words of a relation, and then those named in one sentence with it.
 */
export function places(view: View, query: Query): readonly Answer[] {
  const groups = groupsOf(view, query);
  const fits = (entity: Entity) =>
    entity.type === 'place' &&
    (query.level === null || entity.subtype === query.level || entity.attrs.level === query.level);
  const own = view.graph.articles.flatMap((article) => {
    const place = article.place === null ? null : view.entity(article.place);
    return place && fits(place) ? [{ place, sentences: view.sentencesOf(article.id) }] : [];
  });

  if (groups.length === 0) {
    const stated = withFigure(view, query).flatMap(([id, relation]) =>
      fits(view.entity(id)) ? [fromRelation(view.entity(id).name, id, relation)] : [],
    );
    if (stated.length > 0) return distinct(stated);
    const weights = weightsOf(view, query.words);
    return distinct(
      own.flatMap(({ place, sentences }) => {
        const best = rank(view, weights, sentences)[0];
        return best && best.share >= SPOKEN_OF ? [fromSentence(place.name, place.id, best.sentence)] : [];
      }),
    );
  }

  const inOwn = own.flatMap(({ place, sentences }) => {
    const proofs = groups.map((says) => sentences.find(says));
    return proofs.every((proof) => proof) ? [fromSentence(place.name, place.id, proofs[0]!)] : [];
  });
  if (inOwn.length > 0 || query.own) return distinct(inOwn);

  const carried = view
    .relations('implements')
    .filter(({ object }) => object !== null && named(view, query).has(object));
  const byRelation = carried.flatMap((relation) => {
    const place = view.entity(relation.subject);
    return fits(place) ? [fromRelation(place.name, place.id, relation)] : [];
  });
  const together = view.sentences
    .filter((sentence) => groups.every((says) => says(sentence)))
    .flatMap((sentence) =>
      sentence.mentions
        .map(({ entity }) => view.entity(entity))
        .filter(fits)
        .map((place) => fromSentence(place.name, place.id, sentence)),
    );
  return distinct([...byRelation, ...together]);
}

/** Ids of the entities that the question names. */
const named = (view: View, { names }: Query): ReadonlySet<string> =>
  new Set(names.flat().flatMap((way) => view.named(way).map(({ id }) => id)));

/** The articles that write what is asked about, or mention it. */
export function articles(view: View, query: Query): readonly Answer[] {
  const groups = groupsOf(view, query);
  if (groups.length === 0) return [];
  return view.graph.articles.flatMap(({ id, title }) => {
    const proofs = groups.map((says) => view.sentencesOf(id).find(says));
    return proofs.every((proof) => proof) ? [fromSentence(title, null, proofs[0]!)] : [];
  });
}

/** A figure in a question that is no year. */
const FIGURE = /(?<![\d.])(?!20\d\d年)\d[\d.]*\s?(?:[%％]|[万亿]*\p{Script=Han})/u;

/** Places whose reports or targets have the figure that the question gives, for what it names. */
function withFigure(view: View, { words }: Query): readonly (readonly [place: string, Relation])[] {
  const figure = FIGURE.exec(words)?.[0].replace(/\s/gu, '');
  if (!figure) return [];
  const plain = fold(words);
  return [...view.relations('target'), ...view.relations('result')]
    .filter(({ value, attrs }) => {
      const indicator = termsOf(String(attrs.indicator ?? ''));
      const told = indicator.filter((term) => plain.includes(term)).length;
      return value !== null && sameFigure(value, figure) && told >= Math.min(3, indicator.length);
    })
    .map((relation) => [relation.subject, relation] as const);
}

/** 6%左右 has the figure 6%; 16% has not. */
const sameFigure = (value: string, figure: string): boolean => {
  const at = value.indexOf(figure);
  return at >= 0 && !/[\d.]/u.test(value[at - 1] ?? '');
};
