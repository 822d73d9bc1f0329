/**
 * Answers to questions over a graph, each with the words that give it. No model of language is asked: a question's kind says what is
 * wanted, its names are resolved as the search resolves them, and entities, mentions, relations and sentences answer.
 */
import type { Graph } from '../../model/types';
import { dates } from './dates';
import { figures } from './figures';
import { distinct } from './found';
import { persons } from './persons';
import { articles, places } from './places';
import { links, things } from './things';
import type { Answer, Query, Wanted } from './types';
import { viewOf, type View } from './view';

/** Counts what is found and keeps the words of the first. */
const count: (view: View, query: Query) => readonly Answer[] = (view, query) => {
  const found = query.types.length > 0 ? places(view, query) : articles(view, query);
  const [first] = distinct(found);
  return first ? [{ ...first, answer: `${found.length}${query.unit ?? ''}`, entity: null }] : [];
};

const ANSWERS: Readonly<Record<Wanted, (view: View, query: Query) => readonly Answer[]>> = {
  ...{ places, articles, things, persons, dates, figures, count, links },
};

/** What the graph answers, in reading order; empty where it holds no answer. */
export function answersOver(graph: Graph): (query: Query) => readonly Answer[] {
  const view = viewOf(graph);
  return (query) => ANSWERS[query.wanted](view, query);
}
