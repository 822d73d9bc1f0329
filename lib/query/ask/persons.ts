import { fold } from '../fold';
import { distinct, fromRelation, fromSentence, mentionsOf } from './found';
import { agrees } from './posts';
import { holding, nearness, rank, weightsOf } from './relevance';
import type { Answer, Query } from './types';
import type { Sentence, View } from './view';

const LOOKED_AT = 10;
const AUTHOR = /作者|撰写|撰文|所写|署名|写的|写了|执笔/u;
/** What parts the posts that one person holds. */
const AND = /(?:同时)?(?:担任|兼任|兼|和|与|以及|、|及)/u;

/** Who wrote what is named, holds the posts, leads what is named, or stands in the sentence that speaks of it. */
export function persons(view: View, query: Query): readonly Answer[] {
  for (const answer of [authors, holders, leaders, inSentence]) {
    const found = distinct(answer(view, query));
    if (found.length > 0) return found;
  }
  return [];
}

function authors(view: View, { words, names }: Query): readonly Answer[] {
  if (!AUTHOR.test(words)) return [];
  const titles = names.flat().map(fold);
  const holds = (text: string) => titles.some((asked) => fold(text).includes(asked));
  // The lines about an author say what else they have written.
  const about = view.sentences.filter(({ passage, text }) => passage.kind === 'byline' && holds(text));
  return [
    ...view.graph.articles
      .filter(({ title }) => holds(title))
      .map((article) => ({ article, sentence: view.sentencesOf(article.id)[0]! })),
    ...about.map((sentence) => ({ article: sentence.article, sentence })),
  ].flatMap(({ article, sentence }) =>
    article.authors.map((name) => fromSentence(name, personId(view, name), sentence)),
  );
}

const personId = (view: View, name: string) => view.named(name).find(({ type }) => type === 'person')?.id ?? null;

/** Who holds all the posts, by what the text says right beside the name and by the lines under bylines. */
function holders(view: View, { words }: Query): readonly Answer[] {
  const posts = words
    .split(AND)
    .map((post) => post.replace(/[\s（），]|^的|的$|现任|是$/gu, ''))
    .filter((post) => post.length > 2);
  const perPost = posts.map((post) => held(view, post));
  const [first = [], ...others] = perPost;
  const all = first.filter(({ answer }) => others.every((list) => list.some((other) => other.answer === answer)));
  const now = all.filter((answer) => !isPast(view, answer));
  return now.length > 0 ? now : all;
}

/** Whether the words say that the post was held at the time of what they tell: 时任…. */
function isPast(view: View, { passage, start }: Answer): boolean {
  const { text } = view.sentenceAt(passage, start).passage;
  return (
    /(?:时任|曾任|原|前)$/u.test(text.slice(Math.max(0, start - 3), start)) ||
    /^(?:时任|曾任|原)/u.test(text.slice(start))
  );
}

function held(view: View, post: string): readonly Answer[] {
  const stated = view.relations('holds_office').flatMap((relation) => {
    const place = relation.object === null ? '' : view.entity(relation.object).name;
    const person = view.entity(relation.subject);
    return agrees(post, relation.value ?? '', place) ? [fromRelation(person.name, person.id, relation)] : [];
  });
  const signed = view.graph.articles.flatMap(({ id, authors: all, authorPost, place }) =>
    authorPost !== null && agrees(post, authorPost, place === null ? '' : view.entity(place).name)
      ? all.map((name) => fromSentence(name, personId(view, name), view.sentencesOf(id)[0]!))
      : [],
  );
  return [...stated, ...signed];
}

function leaders(view: View, { names }: Query): readonly Answer[] {
  const ids = new Set(names.flat().flatMap((name) => view.named(name).map(({ id }) => id)));
  return view.relations('leads').flatMap((relation) => {
    const leader = view.entity(relation.subject);
    return relation.object !== null && ids.has(relation.object) && leader.type === 'person'
      ? [fromRelation(leader.name, leader.id, relation)]
      : [];
  });
}

/** The person nearest to the words of the question in the most relevant sentence that names one. */
function inSentence(view: View, { words, names }: Query): readonly Answer[] {
  const weights = weightsOf(view, words);
  for (const { sentence } of rank(view, weights, holding(view, names)).slice(0, LOOKED_AT)) {
    const nearest = nearestPerson(view, sentence, weights);
    if (nearest) return [fromSentence(nearest.name, nearest.id, sentence)];
  }
  return [];
}

function nearestPerson(view: View, sentence: Sentence, weights: ReadonlyMap<string, number>) {
  const near = mentionsOf(view, sentence, ['person']).map(({ entity, start, end }) => ({
    entity,
    score: nearness(sentence.passage.text, start, end, weights),
  }));
  const best = near.toSorted((x, y) => y.score - x.score)[0];
  return best ? view.entity(best.entity) : null;
}
