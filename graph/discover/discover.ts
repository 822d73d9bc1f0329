/**
 * Candidates that no rule took, for a human to accept: repeated runs of words that are cohesive and free, and what stands in quotation
 * or title marks. They never enter the graph by themselves.
 */
import { CONTENT_KINDS, type EntityType, type Mention, type Passage } from '../../lib/model/types';
import { corpusOf } from '../recognise/corpus';
import { Words } from '../recognise/tokens';
import type { Segmenter } from '../recognise/types';
import { cohesion, freedom } from './cohesion';
import { quotesIn, runsIn } from './runs';

export interface Discovery {
  readonly surface: string;
  /** What it could be, by its marks and ending; a guess for the human to mend. */
  readonly type: EntityType;
  readonly from: 'statistics' | 'quotes' | 'title';
  /** Occurrences that no mention overlaps, and articles that hold one. */
  readonly count: number;
  readonly articles: number;
  readonly cohesion: number;
  readonly freedom: number;
  /** Where it occurs first. */
  readonly passage: string;
  readonly start: number;
  readonly end: number;
}

/** Fewer articles say nothing of a run of words. */
const ARTICLES = 2;
/** Below these a run is no word; the cohesion of HanLP's detector is a ratio too, but over parts of one character. */
const COHESIVE = 10;
const FREE = 0.6;
/** Slots of the sketch that tells which runs occur twice. */
const SLOTS = 1 << 21;

interface Tally {
  count: number;
  articles: number;
  last: string;
  readonly from: Discovery['from'];
  readonly passage: string;
  readonly start: number;
}

/** What could be names, the most cohesive and free first. Time and memory grow with the text and with what repeats in it. */
export function discover(
  { passages, mentions }: { readonly passages: readonly Passage[]; readonly mentions: readonly Mention[] },
  segment: Segmenter,
): readonly Discovery[] {
  const content = passages.filter(({ kind }) => CONTENT_KINDS.has(kind));
  const taken = takenBy(content, mentions);
  const tallies = new Map<string, Tally>();
  const note = ({ id, article }: Passage, surface: string, start: number, from: Tally['from']) => {
    const tally = tallies.get(surface);
    if (!tally) tallies.set(surface, { count: 1, articles: 1, last: article, from, passage: id, start });
    else {
      tally.count++;
      if (tally.last !== article) tally.articles++;
      tally.last = article;
    }
  };

  for (const passage of content)
    for (const { start, end, title } of quotesIn(passage.text, taken.get(passage.id)!))
      note(passage, passage.text.slice(start, end), start, title ? 'title' : 'quotes');

  // Counted in a sketch first, so that what occurs once takes no memory.
  const seen = new Uint8Array(SLOTS);
  const runs = content.map((passage) => {
    const [words] = Words.of([passage.text], segment);
    return { passage, tokens: words!.within(0, passage.text.length) };
  });
  for (const { passage, tokens } of runs)
    for (const { start, end } of runsIn(tokens, taken.get(passage.id)!)) {
      const slot = slotOf(passage.text, start, end);
      if (seen[slot]! < 2) seen[slot]!++;
    }
  for (const { passage, tokens } of runs)
    for (const { start, end } of runsIn(tokens, taken.get(passage.id)!))
      if (seen[slotOf(passage.text, start, end)]! > 1)
        note(passage, passage.text.slice(start, end), start, 'statistics');

  const corpus = corpusOf(content);
  const total = content.reduce((sum, { text }) => sum + text.length, 0);
  return [...tallies]
    .filter(([, { from, articles }]) => from !== 'statistics' || articles >= ARTICLES)
    .map(([surface, { count, articles, from, passage, start }]): Discovery => ({
      ...{ surface, type: typeOf(surface, from), from, count, articles },
      ...{ cohesion: cohesion(surface, corpus, total), freedom: freedom(surface, corpus) },
      ...{ passage, start, end: start + surface.length },
    }))
    .filter(({ from, cohesion: tight, freedom: free }) => from !== 'statistics' || (tight >= COHESIVE && free >= FREE))
    .sort((x, y) => worth(y) - worth(x) || y.cohesion - x.cohesion || (x.surface < y.surface ? -1 : 1));
}

const worth = ({ cohesion: tight, freedom: free }: Discovery): number => free * Math.log(tight);

/** By passage, which code units a mention covers. */
function takenBy(passages: readonly Passage[], mentions: readonly Mention[]): ReadonlyMap<string, Uint8Array> {
  const taken = new Map(passages.map(({ id, text }) => [id, new Uint8Array(text.length)]));
  for (const { passage, start, end } of mentions) taken.get(passage)?.fill(1, start, end);
  return taken;
}

/** FNV-1a over code units. */
function slotOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

const ENDINGS: readonly (readonly [EntityType, RegExp])[] = [
  ['event', /(?:大会|会议|全会|论坛|峰会|博览会|大赛|比赛|赛)$/u],
  ['org', /(?:委员会|公司|集团|中心|学院|大学|医院|协会|联盟|研究院|总队)$/u],
  ['place', /(?:大桥|水库|机场|港|湖|江|溪|山|岛|湾|古镇|街区|景区|公园)$/u],
];

function typeOf(surface: string, from: Discovery['from']): EntityType {
  if (from === 'title') return /(?:法|条例|规定)(?:（.*）)?$/u.test(surface) ? 'law' : 'document';
  return ENDINGS.find(([, ending]) => ending.test(surface))?.[0] ?? 'programme';
}
