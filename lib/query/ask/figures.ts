import type { Relation } from '../../model/types';
import { fold } from '../fold';
import { fromRelation, fromSentence } from './found';
import { holding, nearness, rank, termsOf, weightsOf, type Ranked } from './relevance';
import type { Answer, Query } from './types';
import type { Sentence, View } from './view';

const LOOKED_AT = 8;
/** How much more the words of an indicator say of a figure than those of its sentence. */
const INDICATOR = 1.5;
/** How much the words right beside the figure say, over those of its sentence. */
const NEAR = 0.5;
/** Share of the best sentence's score with which another may give the figure. */
const AS_GOOD = 0.6;
/** Words that ask for what is aimed at, not for what was reached. */
const AIM = /目标|力争|计划|预期|将达|要达|拟/u;
const RATE = /增长|增速|增幅|下降|占比|比例|比重|率(?:是|为|达)?$/u;
const FIGURE = /\d[\d.,]*\s?(?:万亿|亿|万|千)?多?(?:\p{Script=Han}{1,2}|[%％])/gu;

/** The figure that a place reports or aims at for what is asked: the indicator, its sentence, the place and the unit have their say. */
export function figures(view: View, query: Query): readonly Answer[] {
  const weights = weightsOf(view, query.words);
  const ranked = rank(view, weights, holding(view, query.names));
  const scores = new Map(ranked.map(({ sentence, score }) => [sentence, score]));
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const asked = new Set(view.spot(query.words).map(({ entity }) => entity.id));

  const grade = (relation: Relation): number => {
    const sentence = view.sentenceAt(relation.passage, relation.start);
    const indicator = fold(String(relation.attrs.indicator ?? ''));
    const told = termsOf(query.words).reduce(
      (sum, term) => sum + (indicator.includes(term) ? (weights.get(term) ?? 0) : 0),
      0,
    );
    const value = relation.value ?? '';
    const rate = RATE.test(query.words) === /[%％倍]|百分点/u.test(value);
    const unit = query.unit === null || value.includes(query.unit);
    return (
      (scores.get(sentence) ?? 0) +
      INDICATOR * told +
      NEAR * nearnessOf(relation, sentence, weights) +
      (asked.has(relation.subject) ? 0.3 * all : 0) +
      (unit ? 0.15 * all : 0) +
      (rate ? 0.1 * all : 0) +
      ((relation.type === 'target') === AIM.test(query.words) ? 0.2 * all : 0)
    );
  };
  const about = tellsOf(view, query.words);
  const before = counted(view, query, ranked);
  if (before) return [before];
  const graded = [...view.relations('target'), ...view.relations('result')]
    .filter((relation) => relation.value !== null && about(view.sentenceAt(relation.passage, relation.start), relation))
    .map((relation) => ({ relation, grade: grade(relation) }))
    .sort((x, y) => y.grade - x.grade);
  const best = graded[0];
  const top = ranked[0];
  if (
    best &&
    (!top || (scores.get(view.sentenceAt(best.relation.passage, best.relation.start)) ?? 0) >= AS_GOOD * top.score)
  )
    return [fromRelation(best.relation.value!, null, best.relation)];

  for (const { sentence } of ranked.filter((each) => about(each.sentence)).slice(0, LOOKED_AT)) {
    const found = [...sentence.text.matchAll(FIGURE)].map((match) => ({
      answer: match[0].replace(/\s/gu, ''),
      near: nearness(sentence.text, match.index, match.index + match[0].length, weights),
    }));
    const nearest = found.toSorted((x, y) => y.near - x.near)[0];
    if (nearest) return [fromSentence(nearest.answer, null, sentence)];
  }
  return [];
}

/** The figure right before the word for what is counted (12个共建项目), in an article that holds what the question names. */
function counted(view: View, { unit, head, words }: Query, among: readonly Ranked[]): Answer | null {
  if (unit === null || head === null) return null;
  const figure = new RegExp(`\\d[\\d.,]*\\s?(?:万亿|亿|万|千)?多?${unit}(?=${head})`, 'u');
  const articles = new Set(among.slice(0, LOOKED_AT).map(({ sentence }) => sentence.article));
  const sentences = view.sentences.filter(({ article, text }) => articles.has(article) && figure.test(text));
  const best = rank(view, weightsOf(view, words), sentences)[0]?.sentence;
  return best ? fromSentence(figure.exec(best.text)![0].replace(/\s/gu, ''), null, best) : null;
}

/**
 * Whether a sentence may tell of the places that a question names: not where its article speaks for another of their level (the report of
 * another province), unless its relation or its own words are about them.
 */
function tellsOf(view: View, words: string): (sentence: Sentence, relation?: Relation) => boolean {
  const places = view.spot(words).flatMap(({ entity }) => (entity.type === 'place' ? [entity] : []));
  const ids = new Set(places.map(({ id }) => id));
  const levels = new Set(places.map(({ subtype }) => subtype));
  const surfaces = places.flatMap(({ name, aliases }) => [name, ...aliases]).filter(({ length }) => length > 1);
  return ({ text, article }, relation) => {
    if (article.place === null || ids.has(article.place) || !levels.has(view.entity(article.place).subtype))
      return true;
    return (relation !== undefined && ids.has(relation.subject)) || surfaces.some((surface) => text.includes(surface));
  };
}

/** How near the question's words stand to the figure of a relation, in its sentence. */
function nearnessOf(
  { value, start }: Relation,
  { passage, ...sentence }: Sentence,
  weights: ReadonlyMap<string, number>,
) {
  const figure = /\d[\d.,]*/u.exec(value ?? '')?.[0] ?? value ?? '';
  const at = passage.text.indexOf(figure, start);
  const from = at - sentence.start;
  return at < 0 ? 0 : nearness(sentence.text, from, from + figure.length, weights);
}
