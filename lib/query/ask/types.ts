import type { EntityType } from '../../model/types';

/** What a question asks for. */
export type Wanted = 'places' | 'articles' | 'things' | 'persons' | 'dates' | 'figures' | 'count' | 'links';

/** A question in the form that answering takes it. */
export interface Query {
  /** Whether it is a question in words, not names alone. */
  readonly inWords: boolean;
  readonly wanted: Wanted;
  /** The question's words without those that only make it a question; what sentences are ranked by. */
  readonly words: string;
  /** Names asked about; an article or sentence has to hold one of each group. */
  readonly names: readonly Alternatives[];
  /** Types of the entities asked for; empty where none are. */
  readonly types: readonly EntityType[];
  /** Only places of this level (`city`, `county` …), or null for all. */
  readonly level: string | null;
  /** Whether only what a place's own article says counts. */
  readonly own: boolean;
  /** Type of the relation that the answer has to come from, or null. */
  readonly relation: string | null;
  /** What the answer is counted in (个, 篇, 亿元), or null. */
  readonly unit: string | null;
  /** The word for what is asked for (区域公用品牌, 共建项目), or null. */
  readonly head: string | null;
}

/** Ways to write one name. */
export type Alternatives = readonly string[];

/** One answer and the words that give it. */
export interface Answer {
  /** A name, an ISO date (2024-01-26; a month or year alone as written), a figure with its unit. */
  readonly answer: string;
  /** Id of the entity that it names, or null. */
  readonly entity: string | null;
  /** Id of the passage, and where in it the words stand. */
  readonly passage: string;
  readonly start: number;
  readonly end: number;
}
