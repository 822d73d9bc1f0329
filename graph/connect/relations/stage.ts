import { matchesOf } from '../../../lib/collections/matches';
import { groupBy } from '../../../lib/collections/group-by';
import type { Entity } from '../../../lib/model/types';
import { Units } from '../../../lib/match/units';
import type { Scene, Seen, Story } from './scene';

/** Who a text speaks of at an offset of a passage: nobody, one, or several that act together (曹宅镇与俞源乡). */
export type Stage = (passage: string, at: number) => readonly Entity[];

/** Actors and where, in their passage, the text has named them. */
interface Turn {
  readonly at: number;
  readonly actors: readonly Entity[];
}

const OPENING = new Units(/[，；：。！？“、年月日来期后中]/u);
const SPACE = new Units(/\s/u);
const TOGETHER = /^[与和、及]$/u;
/** Where somebody goes, the place does nothing: 赴甲、乙调研. */
const GOING = /(?:赴|前往|走访|走进|来到|奔赴)$/u;
/** Places where things happen, and which do nothing themselves: an airport, a lake, a nation. */
const SCENERY: ReadonlySet<string | null> = new Set(['natural', 'site', 'country']);
/** Who stays the actor in the next passage, where the article has a place to come back to: a zone or a region was a passing example. */
const DIVISION: ReadonlySet<string | null> = new Set(['province', 'city', 'county', 'township', 'village']);
/** Bodies that speak for their place. */
const BODY = /委|政府|人大|政协|(?:[局厅部办会院组]|办公室)$/u;

/**
 * Walks an article and tells who it speaks of. In an article that speaks for a place in the first person (a leader's), that place. Else
 * the last actor that opens a clause of the sentence before the offset, else the first named in it, else who the sentence before spoke
 * of, else the place the article speaks for.
 *
 * Actors are places, zones, which report figures as places do, and the bodies of a place (金华市委组织部), which speak for it.
 */
export function stageOf(story: Story): Stage {
  let stage = known.get(story);
  if (stage === undefined) known.set(story, (stage = make(story)));
  return stage;
}

/** Several extractors ask of one story. */
const known = new WeakMap<Story, Stage>();

function make({ article, place, places, scenes }: Story): Stage {
  const own = place ? [place] : [];
  if (article.authorPost !== null && place) return () => own;
  const turns = new Map<string, readonly Turn[]>();
  const township = townshipOf(scenes);
  let last: readonly Entity[] = own;
  for (const { passage, seen } of scenes) {
    if (passage.kind === 'title' || passage.kind === 'byline') continue;
    const inPassage: Turn[] = [];
    if (place && !last.every(({ subtype }) => DIVISION.has(subtype))) last = own;
    const village = villageOf(seen);
    for (const sentence of passage.sentences) {
      const found = [
        ...turnsOf({ passage, seen }, sentence, places),
        ...localTurns(passage.text, sentence, township),
        ...villageTurns(passage.text, sentence, village),
      ].sort((a, b) => a.at - b.at);
      inPassage.push({ at: sentence[0], actors: last }, ...found);
      last = found.at(-1)?.actors ?? last;
    }
    turns.set(passage.id, inPassage);
  }
  return (passage, at) => turns.get(passage)?.findLast((turn) => turn.at <= at)?.actors ?? own;
}

/** 全乡, 我镇: the township that the article tells of. */
const LOCAL = /(?:全|我|本)[乡镇](?![村企])|(?<![\p{Script=Han}])[乡镇](?:党委|政府)/gu;

const localTurns = (text: string, [from, to]: readonly [number, number], township: Entity | null): readonly Turn[] =>
  township
    ? matchesOf(LOCAL, text.slice(from, to)).map(({ index, 0: words }) => ({
        at: from + index + words.length,
        actors: [township],
      }))
    : [];

/** 我们村, 全村: the village that the passage names, who speaks of it in a quote often behind. */
const IN_VILLAGE = /(?:我们|全|我|本)村/gu;

const villageTurns = (text: string, [from, to]: readonly [number, number], village: Entity | null): readonly Turn[] =>
  village
    ? matchesOf(IN_VILLAGE, text.slice(from, to)).map(({ index }) => ({ at: from + index, actors: [village] }))
    : [];

/** The one village that a passage names, or null. */
function villageOf(seen: readonly Seen[]): Entity | null {
  let village: Entity | null = null;
  for (const { entity } of seen) {
    if (entity.subtype !== 'village' || entity === village) continue;
    if (village !== null) return null;
    village = entity;
  }
  return village;
}

/** The township that most of an article's mentions of townships name. */
function townshipOf(scenes: readonly Scene[]): Entity | null {
  const mentions = scenes.flatMap(({ seen }) => seen.filter(({ entity }) => entity.subtype === 'township'));
  const [most] = [...groupBy(mentions, ({ entity }) => entity).entries()].sort(([, a], [, b]) => b.length - a.length);
  return most && most[1].length * 2 > mentions.length ? most[0] : null;
}

/** The mention before: whether it acts, or is only where somebody goes. */
interface Previous {
  readonly end: number;
  readonly acts: boolean;
  readonly visited: boolean;
}

/** Whether a clause opens at `at`, in a sentence that starts at `from`. */
function isOpened(text: string, from: number, at: number): boolean {
  let before = at - 1;
  while (before >= from && SPACE.at(text, before)) before--;
  return before < from || OPENING.at(text, before);
}

/** The turns of one sentence. */
function turnsOf(
  { passage: { text }, seen }: Scene,
  [from, to]: readonly [number, number],
  places: ReadonlyMap<string, Entity>,
): readonly Turn[] {
  const turns: Turn[] = [];
  let before = null as Previous | null;
  for (const mention of seen) {
    if (mention.start < from || mention.end > to) continue;
    const actor = actorOf(mention, places);
    if (!actor) continue;
    const gap = before ? text.slice(before.end, mention.start) : null;
    // 温州市鹿城区: the narrower of two places acts where the wider would.
    const opens = isOpened(text, from, mention.start) || (gap === '' && before!.acts);
    const joined = gap !== null && TOGETHER.test(gap);
    const visited =
      GOING.test(text.slice(Math.max(from, mention.start - 2), mention.start)) ||
      (before?.visited === true && (joined || gap === ''));
    if (visited) {
      before = { end: mention.end, acts: false, visited };
      continue;
    }
    const together = joined && turns.length > 0;
    const acts = together || opens || (turns.length === 0 && mention.kind !== 'abbr');
    if (acts) turns.push({ at: mention.end, actors: together ? [...turns.at(-1)!.actors, actor] : [actor] });
    before = { end: mention.end, acts, visited };
  }
  return turns;
}

function actorOf({ entity, surface }: Seen, places: ReadonlyMap<string, Entity>): Entity | null {
  if (entity.type === 'place') return SCENERY.has(entity.subtype) ? null : entity;
  if (entity.type !== 'org') return null;
  if (entity.subtype === 'zone') return entity;
  if (!BODY.test(surface)) return null;
  const name = entity.name.replace(/^(?:中国共产党|中共)/u, '');
  for (let n = Math.min(12, name.length - 1); n >= 2; n--) {
    const owner =
      places.get(name.slice(0, n)) ?? places.get(`${name.slice(0, n)}省`) ?? places.get(`${name.slice(0, n)}市`);
    if (owner) return owner;
  }
  return null;
}
