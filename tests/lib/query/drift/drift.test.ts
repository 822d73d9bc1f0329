import { beforeAll, describe, expect, it } from 'vitest';
import { readCorpus } from '../../../../lib/query/corpus';
import { driftOf, LEAST_G2, type Drift, type Opened } from '../../../../lib/query/drift/drift';
import { keyness } from '../../../../lib/stats/keyness';
import { fixtureGraph, fixturePack, fixtureReader } from '../../../fixtures/graph';
import { MARKED } from '../../../fixtures/marked';

const open = async (marked?: string): Promise<Opened> => {
  const pack = await fixtureReader(marked === undefined ? undefined : fixturePack(fixtureGraph(marked)));
  return { pack, corpus: await readCorpus(pack) };
};
const TYPES = ['programme', 'tifa'] as const;

/** The fixture with one of its articles alone. */
const FIRST = MARKED.split(/^(?=# )/mu)
  .slice(0, 2)
  .join('');

describe('driftOf', () => {
  let whole: Opened;
  let part: Opened;
  let drift: Drift;
  beforeAll(async () => {
    [whole, part] = await Promise.all([open(), open(FIRST)]);
    drift = driftOf([part, whole], TYPES);
  });

  it('counts in each pack what a plain search counts', () => {
    for (const { name, said } of drift.formulations)
      for (const [i, { corpus }] of [part, whole].entries()) {
        const plain = corpus.passages.filter(({ text }) => text.includes(name));
        if (plain.length > 0) expect(said[i]!.count).toBeGreaterThan(0);
        expect(said[i]!.articles).toBeLessThanOrEqual(said[i]!.count);
      }
  });

  it('measures the last pack against the first, by characters', () => {
    const [from, to] = drift.sizes;
    expect(from!.characters).toBeLessThan(to!.characters);
    for (const { said, keyness: measure, course } of drift.formulations) {
      const expected = keyness(
        { count: said[1]!.count, size: to!.characters },
        { count: said[0]!.count, size: from!.characters },
      );
      expect(measure).toEqual(expected);
      expect(said[1]!.rate).toBeCloseTo((said[1]!.count * 10_000) / to!.characters, 9);
      if (said[0]!.count === 0) expect(course).toBe('born');
      else if (Math.abs(measure.g2) < LEAST_G2) expect(course).toBe('steady');
    }
    expect(drift.formulations.some(({ course }) => course === 'born')).toBe(true);
  });

  it('finds nothing changed from a pack to itself, and the contrary the other way round', () => {
    expect(new Set(driftOf([whole, whole], TYPES).formulations.map(({ course }) => course))).toEqual(
      new Set(['steady']),
    );
    const back = new Map(driftOf([whole, part], TYPES).formulations.map((one) => [one.id, one]));
    for (const {
      id,
      keyness: { g2 },
      course,
    } of drift.formulations) {
      expect(back.get(id)!.keyness.g2).toBeCloseTo(-g2, 9);
      if (course === 'born') expect(back.get(id)!.course).toBe('gone');
    }
  });

  it('says the surest first', () => {
    const sure = drift.formulations.map(({ keyness: { g2 } }) => Math.abs(g2));
    expect(sure).toEqual(sure.toSorted((x, y) => y - x));
  });
});
