/**
 * What a build works out for its entities and a browser cannot, taken over by a graph that was put right: places on the map,
 * communities, pinyin. A name that was there before keeps all of it; one that came into being takes it from what its mentions were.
 */
import type { Entity, Graph, Layout, Mention, Pack } from '../model/types';

/** Room of a name on the map, in its units: the rows of names without edges are as far apart. */
const ROOM = 60;
/** Points tried around a place; a crowd without room among them is put up with. */
const TRIES = 64;
/** Turn between two points that spreads them evenly, in radians: the golden angle. */
const TURN = Math.PI * (3 - Math.sqrt(5));

const spot = ({ passage, start, end }: Mention) => `${passage} ${start} ${end}`;

/** By entity of `after` that `before` has not, the index in `before` of what most of its mentions were; none for one newly found. */
function originsOf(before: Graph, after: Graph): ReadonlyMap<string, number> {
  const index = new Map(before.entities.map(({ id }, i) => [id, i]));
  const fresh = new Set(after.entities.map(({ id }) => id).filter((id) => !index.has(id)));
  const votes = new Map<string, Map<number, number>>();
  if (fresh.size === 0) return new Map();
  const was = new Map(before.mentions.map((mention) => [spot(mention), index.get(mention.entity)!]));
  for (const mention of after.mentions) {
    const origin = fresh.has(mention.entity) ? was.get(spot(mention)) : undefined;
    if (origin === undefined) continue;
    const counts = votes.get(mention.entity) ?? new Map<number, number>();
    votes.set(mention.entity, counts.set(origin, (counts.get(origin) ?? 0) + 1));
  }
  return new Map([...votes].map(([id, counts]) => [id, [...counts].sort(([x, n], [y, m]) => m - n || x - y)[0]![0]]));
}

/** Layout of `after`: nothing that stands moves, and what is new stands beside what it was, or beside its strongest neighbour. */
function carryLayout(before: Graph, { x, y, community }: Layout, after: Graph): Layout {
  const index = new Map(before.entities.map(({ id }, i) => [id, i]));
  const origins = originsOf(before, after);
  const there = new Set(after.entities.map(({ id }) => id));
  const anchors = after.entities.map(({ id }) => index.get(id) ?? origins.get(id) ?? nearest(id, after, index));
  const stays = (i: number) => {
    const { id } = after.entities[i]!;
    const anchor = anchors[i];
    // What was renamed stands where it stood.
    return index.has(id) || (anchor !== undefined && origins.has(id) && !there.has(before.entities[anchor]!.id));
  };
  const placed: (readonly [number, number])[] = [];
  const points = anchors.map((anchor, i) => {
    if (anchor === undefined || !stays(i)) return null;
    const point = [x[anchor]!, y[anchor]!] as const;
    placed.push(point);
    return point;
  });
  const isFree = ([px, py]: readonly [number, number]) =>
    placed.every(([qx, qy]) => Math.hypot(px - qx, py - qy) >= ROOM * 0.7);
  for (const [i, point] of points.entries()) {
    if (point !== null) continue;
    const anchor = anchors[i];
    const [mx, my] = anchor === undefined ? [0, 0] : [x[anchor]!, y[anchor]!];
    const around = Array.from({ length: TRIES }, (_, n) => {
      const [angle, radius] = [n * TURN, ROOM * Math.sqrt(n + 1)];
      return [mx + radius * Math.cos(angle), my + radius * Math.sin(angle)] as const;
    });
    points[i] = around.find(isFree) ?? around.at(-1)!;
    placed.push(points[i]);
  }
  return {
    x: points.map((point) => point![0]),
    y: points.map((point) => point![1]),
    community: anchors.map((anchor) => (anchor === undefined ? -1 : community[anchor]!)),
  };
}

/** Index in `before` of the neighbour that an entity is most strongly linked with. */
function nearest(id: string, after: Graph, index: ReadonlyMap<string, number>): number | undefined {
  const others = after.edges
    .filter(({ a, b }) => a === id || b === id)
    .map(({ a, b, logDice }) => ({ at: index.get(a === id ? b : a), logDice }))
    .filter(({ at }) => at !== undefined);
  return others.sort((p, q) => q.logDice - p.logDice || p.at! - q.at!)[0]?.at;
}

const HAN = /\p{Script=Han}/u;

/** Pinyin of `after`: of surfaces that the pack knows as it is there, of others by characters whose reading the pack knows. */
function carryPinyin({ graph, pinyin }: Pick<Pack, 'graph' | 'pinyin'>, after: Graph): Pack['pinyin'] {
  const index = new Map(graph.entities.map(({ id, name, aliases }, i) => [id, { i, forms: [name, ...aliases] }]));
  const known = new Map<string, string>();
  const readings = new Map<string, string>();
  for (const { i, forms } of index.values())
    for (const [n, form] of forms.entries()) {
      const spelled = pinyin[i]?.[n];
      if (spelled === undefined) continue;
      known.set(form, spelled);
      const [characters, syllables] = [[...form], spelled.split(' ')];
      if (characters.length === syllables.length && characters.every((character) => HAN.test(character)))
        for (const [at, character] of characters.entries())
          if (!readings.has(character)) readings.set(character, syllables[at]!);
    }
  const spell = (form: string): string =>
    known.get(form) ??
    [...form.matchAll(/[a-z0-9]+|\p{Script=Han}/giu)]
      .flatMap(([part]) => (HAN.test(part) ? (readings.get(part) ?? []) : part.toLowerCase()))
      .join(' ');
  const same = (forms: readonly string[], { name, aliases }: Entity) =>
    forms.length === aliases.length + 1 && forms.every((form, n) => form === (n === 0 ? name : aliases[n - 1]));
  return after.entities.map((entity) => {
    const before = index.get(entity.id);
    return before && same(before.forms, entity) ? pinyin[before.i]! : [entity.name, ...entity.aliases].map(spell);
  });
}

/** Layout and pinyin of a graph that was put right, from those of the pack that it was made of. */
export const carry = (
  pack: Pick<Pack, 'graph' | 'layout' | 'pinyin'>,
  after: Graph,
): Pick<Pack, 'layout' | 'pinyin'> => ({
  layout: carryLayout(pack.graph, pack.layout, after),
  pinyin: carryPinyin(pack, after),
});
