import { distinct, fromRelation, fromSentence } from './found';
import { holding, nearness, rank, weightsOf } from './relevance';
import type { Answer, Query } from './types';
import type { View } from './view';

const LOOKED_AT = 6;
const DATE = /((?:19|20)\d\d)年(?:\s*(\d{1,2})月(?:\s*(\d{1,2})日)?)?/gu;

/** A day as ISO date, as relations give it; a month or a year as Chinese writes it. */
function written(iso: string): string {
  const [year, month, day] = iso.split('-');
  return day ? iso : month ? `${year}年${Number(month)}月` : `${year}年`;
}

/** When what is named was adopted, took effect, was founded …; else the date nearest to the words in the sentence that speaks of it. */
export function dates(view: View, query: Query): readonly Answer[] {
  const stated = query.relation === null ? [] : byRelation(view, query, query.relation);
  return stated.length > 0 ? distinct(stated) : inSentence(view, query);
}

function byRelation(view: View, { words, names }: Query, type: string): readonly Answer[] {
  const quoted = names.flat().flatMap((name) => view.named(name));
  const asked = quoted.length > 0 ? quoted : view.spot(words).map(({ entity }) => entity);
  const ids = new Set(asked.filter((entity) => entity.type !== 'place').map(({ id }) => id));
  return view
    .relations(type)
    .filter(({ subject, value }) => value !== null && ids.has(subject))
    .map((relation) => fromRelation(written(relation.value!), null, relation));
}

function inSentence(view: View, { words, names }: Query): readonly Answer[] {
  const weights = weightsOf(view, words);
  for (const { sentence } of rank(view, weights, holding(view, names)).slice(0, LOOKED_AT)) {
    const found = [...sentence.text.matchAll(DATE)].map((match) => {
      const [whole, year, month, day] = match;
      const two = (part: string) => part.padStart(2, '0');
      return {
        answer: day ? `${year}-${two(month!)}-${two(day)}` : whole.replace(/\s/gu, ''),
        near: nearness(sentence.text, match.index, match.index + whole.length, weights),
      };
    });
    const best = found.toSorted((x, y) => y.near - x.near)[0];
    if (best) return [fromSentence(best.answer, null, sentence)];
  }
  return [];
}
