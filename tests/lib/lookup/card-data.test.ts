import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cardOf } from '../../../lib/lookup/card-data';
import type { CardData } from '../../../lib/lookup/protocol';
import type { PackReader } from '../../../lib/query/types';
import { loadLexicon } from '../../../graph/node/lexicon';
import { segment } from '../../../graph/node/segment';
import { build } from '../../../graph/pipeline';
import { fixtureReader } from '../../fixtures/graph';

const CITING = { format: 'plain', accessed: '2026-01-02' } as const;
const SAMPLE = 'assets/sample';

let fixture: PackReader;
let sample: PackReader;
beforeAll(async () => {
  fixture = await fixtureReader();
  const names = readdirSync(SAMPLE).filter((name) => name !== 'README.md');
  const files = names.map((name) => ({ name, bytes: readFileSync(join(SAMPLE, name)) }));
  const { pack } = await build(files, { lexicon: loadLexicon('assets/lexicon'), segment }, { title: 'sample' });
  sample = await fixtureReader(pack);
}, 120_000);

const indexOf = (pack: PackReader, name: string) => pack.overview.entities.findIndex((row) => row.name === name);
const cardIn = (pack: PackReader, name: string, matched: string | null = null) =>
  cardOf(pack, indexOf(pack, name), matched, CITING);

describe('the card of an entity', () => {
  it('counts as the pack counts', async () => {
    const card = await cardIn(fixture, '千村示范、万村整治工程', '千万工程');
    const entity = indexOf(fixture, card.name);
    const { mentions, articles } = fixture.overview.entities[entity]!;
    expect(card).toMatchObject({ entity, type: 'programme', matched: '千万工程', mentions, articles, of: 8 });
    expect(card.variants.reduce((sum, { count }) => sum + count, 0)).toBe(mentions);
  });

  it('names the places whose articles say so, of all that articles speak for', async () => {
    const card = await cardIn(fixture, '千村示范、万村整治工程');
    expect(card.places.map(({ name }) => name)).toEqual(expect.arrayContaining(['湖州市', '嘉兴市']));
    const speaking = new Set(fixture.overview.articles.map(({ place }) => place).filter((place) => place !== null));
    expect(card.ofPlaces).toBe(speaking.size);
    expect(card.places.length).toBeLessThanOrEqual(card.ofPlaces);
  });

  it('says what a name is', async () => {
    const factsOf = async (name: string) =>
      (await cardIn(fixture, name)).facts.map(({ type, text, date }) => [type, text, date]);
    expect(await factsOf('安吉县')).toContainEqual(['parent', '浙江省 › 湖州市', null]);
    expect(await factsOf('苏轼')).toContainEqual(['holds_office', '杭州知州', null]);
    expect(await factsOf('中华人民共和国湿地保护法')).toContainEqual(['adopted', '', '2021-12-24']);
    expect(await factsOf('千村示范、万村整治工程')).toContainEqual(['implements', '湖州市、嘉兴市', null]);
  });

  it('lists other entities of the same words', async () => {
    const { others } = await cardIn(fixture, '西湖', '西湖');
    expect(others.every(({ name }) => name !== '西湖')).toBe(true);
  });
});

describe('every card of the sample', () => {
  let cards: readonly CardData[];
  beforeAll(async () => {
    const entities = [...sample.overview.entities.keys()].filter((entity) => entity % 3 === 0);
    cards = await Promise.all(entities.map((entity) => cardOf(sample, entity, null, CITING)));
  }, 120_000);

  it('quotes the passage word for word, the name marked in it, its citation with it', async () => {
    const rows = new Map<string, string>();
    for await (const some of sample.allPassages()) for (const { id, text } of some) rows.set(id, text);
    for (const { entity, mentions, quote } of cards) {
      if (mentions === 0) continue;
      expect(quote).not.toBeNull();
      const { passage, span, text, marks, citation, title } = quote!;
      expect(rows.get(passage)!.slice(...span)).toBe(text);
      expect(text.length).toBeLessThanOrEqual(200);
      const { name, aliases } = sample.overview.entities[entity]!;
      expect([name, ...aliases]).toContain(text.slice(...marks[0]!));
      expect(citation).toContain(title.replaceAll('《', '〈').replaceAll('》', '〉'));
    }
  });

  it('has partners that are its neighbours, strongest first, each met in so many passages', async () => {
    for (const { entity, partners } of cards) {
      expect(partners.length).toBeLessThanOrEqual(6);
      const { neighbours } = await sample.entity(entity);
      const edges = partners.map((one) => neighbours.find(({ a, b }) => a + b - entity === one.entity)!);
      expect(edges.map(({ passage }) => passage)).toEqual(partners.map(({ passages }) => passages));
      const strengths = edges.map(({ logDice }) => logDice);
      expect(strengths).toEqual(strengths.toSorted((x, y) => y - x));
      expect(edges.every(({ g2 }) => g2 > 0)).toBe(true);
    }
  });

  it('lists as variants what is written of it, and no reference back', async () => {
    const [written, back] = [new Set<string>(), new Set<string>()];
    for await (const rows of sample.allPassages())
      for (const { text, mentions } of rows)
        for (const { entity, start, end, kind } of mentions)
          (kind === 'coref' ? back : written).add(`${entity} ${text.slice(start, end)}`);
    expect(back.size).toBeGreaterThan(0);
    for (const { entity, variants } of cards)
      expect(variants.filter(({ surface }) => !written.has(`${entity} ${surface}`))).toEqual([]);
  });

  it('keeps to the bounds of a message', () => {
    for (const { variants, facts, places, others, articles, of, ofPlaces } of cards) {
      expect(variants.length).toBeLessThanOrEqual(12);
      expect(facts.length).toBeLessThanOrEqual(4);
      expect(places.length).toBeLessThanOrEqual(Math.min(12, ofPlaces));
      expect(others.length).toBeLessThanOrEqual(6);
      expect(articles).toBeLessThanOrEqual(of);
    }
  });

  it('is plain data that survives JSON', () => expect(JSON.parse(JSON.stringify(cards))).toEqual(cards));
});
