import { groupBy } from '../../../lib/collections/group-by';
import type { Entity, Relation } from '../../../lib/model/types';
import { sentenceAt, type Extractor, type Scene, type Seen } from './scene';

/** What partners do, and what an initiative is called that has them do it. */
const PARTNERED = /结对|共建|联建|帮扶|协作|对口|携手/u;
/** How one partner joins the other: 甲镇与乙乡, 甲镇积极对接乙乡. */
const WITH = /^(?:[与和同跟]|积极对接|主动对接|对接|携手|牵手|结对|联手)$/u;
/** How soon behind the second one the sentence says what they do. */
const REACH = 12;
const PARTNERS: ReadonlySet<string | null> = new Set(['city', 'county', 'township', 'village']);

/**
 * Pairs of places that an article shows at work together, where it tells of an initiative that pairs places: 百湾结对共建 is carried out by
 * 东港镇 where 东港镇与西岭乡结对.
 */
export const partners: Extractor = ({ scenes }) => {
  const initiative = pairingOf(scenes);
  if (!initiative) return [];
  const shown = new Map<string, Relation>();
  for (const { passage, seen } of scenes) {
    if (passage.kind === 'title' || passage.kind === 'byline') continue;
    const places = chainsOf(seen);
    for (const [i, first] of places.entries()) {
      const second = places[i + 1];
      if (!second || !WITH.test(passage.text.slice(first.end, second.start))) continue;
      const [, to] = sentenceAt(passage, first.start);
      const joined = passage.text.slice(first.end, second.start);
      const verb = PARTNERED.exec(joined + passage.text.slice(second.end, Math.min(to, second.end + REACH)));
      if (!verb && !joined.endsWith('对接')) continue;
      for (const { entity } of [first, second])
        if (!shown.has(entity.id))
          shown.set(entity.id, {
            type: 'implements',
            subject: entity.id,
            object: initiative.id,
            value: null,
            attrs: { verb: verb?.[0] ?? '对接', aspect: 'doing' },
            passage: passage.id,
            start: first.start,
            end: Math.min(to, second.end + (verb ? REACH : 0)),
          });
    }
  }
  return [...shown.values()];
};

/** The initiative of pairing that the article tells of: the only one named so, said twice or in its title. */
function pairingOf(scenes: readonly Scene[]): Entity | null {
  const named = scenes.flatMap(({ passage, seen }) =>
    seen
      .filter(({ entity }) => entity.type === 'programme' && PARTNERED.test(entity.name))
      .map(({ entity }) => ({ entity, title: passage.kind === 'title' })),
  );
  const told = [...groupBy(named, ({ entity }) => entity).entries()]
    .filter(([, mentions]) => mentions.length > 1 || mentions.some(({ title }) => title))
    .sort(([, a], [, b]) => b.length - a.length);
  const [most, next] = told;
  return most && most[1].length > (next?.[1].length ?? 0) ? most[0] : null;
}

/** Places by the last of each chain, which starts where the chain does: 金东区 + 曹宅镇 is 曹宅镇. */
function chainsOf(seen: readonly Seen[]): readonly Pick<Seen, 'entity' | 'start' | 'end'>[] {
  const chains: Pick<Seen, 'entity' | 'start' | 'end'>[] = [];
  for (const { entity, start, end, kind } of seen) {
    if (entity.type !== 'place' || kind !== 'name' || !PARTNERS.has(entity.subtype)) continue;
    const last = chains.at(-1);
    if (last?.end === start) chains[chains.length - 1] = { entity, start: last.start, end };
    else chains.push({ entity, start, end });
  }
  return chains;
}
