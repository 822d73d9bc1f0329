/** What a pack offers to filter by. */
import type { Overview } from '../../query/types';

export interface Choice {
  readonly value: string;
  readonly text: string;
  /** Articles. */
  readonly count: number;
}

/** A list to choose from is no longer than this; the largest come first. */
const MOST = 300;

function tally<T>(values: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const largest = (choices: Choice[]): readonly Choice[] =>
  choices.sort((x, y) => y.count - x.count || (x.text < y.text ? -1 : Number(x.text > y.text))).slice(0, MOST);

/** Levels of the places with the number of these, columns and documents with their articles. */
export function choicesOf({ entities, articles, documents }: Overview) {
  const places = entities.filter((row) => row.type === 'place');
  const columns = tally(articles.map((article) => article.column));
  const byDocument = tally(articles.map((article) => article.document));
  return {
    levels: tally(places.map((row) => row.subtype)),
    columns: largest(
      [...columns].flatMap(([column, count]) => (column === null ? [] : [{ value: column, text: column, count }])),
    ),
    documents: largest(documents.map(({ id, title }) => ({ value: id, text: title, count: byDocument.get(id) ?? 0 }))),
  };
}
