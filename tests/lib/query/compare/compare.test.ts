import { beforeAll, describe, expect, it } from 'vitest';
import { compared, wordingBetween } from '../../../../lib/query/compare/compare';
import { readCorpus, type Corpus } from '../../../../lib/query/corpus';
import { matrixOf } from '../../../../lib/query/matrix/matrix';
import type { Matrix } from '../../../../lib/query/matrix/tabulate';
import { keyness } from '../../../../lib/stats/keyness';
import { CITIES } from '../../../fixtures/cities';
import { fixtureGraph, fixturePack, fixtureReader } from '../../../fixtures/graph';

let corpus: Corpus;
let matrix: Matrix;
beforeAll(async () => {
  const pack = await fixtureReader(fixturePack(fixtureGraph(CITIES)));
  corpus = await readCorpus(pack);
  matrix = matrixOf(pack, corpus, {
    rowsOf: 'programme',
    picked: ['~在其中|再办'],
    columns: 'city',
    voice: 'own',
    merged: [],
  });
});
const column = (wanted: string) => matrix.columns.findIndex(({ name }) => name === wanted);
const between = (left: string, right: string) =>
  compared(matrix, column(left), column(right)).map((each) => ({ ...each, name: matrix.rows[each.row]!.name }));

describe('compared', () => {
  it('parts what both say from what one says alone', () => {
    const sides = Object.fromEntries(between('湖州市', '丽水市').map(({ name, side }) => [name, side]));
    expect(sides).toEqual({
      '在其中|再办': 'shared',
      绿色消费专项行动: 'shared',
      村庄整治工程: 'left',
      山海协作工程: 'right',
    });
  });

  it('counts words inside longer names for saying it, and keyness by mentions and characters', () => {
    const found = between('湖州市', '嘉兴市').find(({ name }) => name === '村庄整治工程')!;
    expect(found).toMatchObject({
      side: 'shared',
      left: { mentions: 3, inside: 2 },
      right: { mentions: 0, inside: 1 },
    });
    const [here, there] = ['湖州市', '嘉兴市'].map((name) => matrix.columns[column(name)]!.characters);
    expect(found.keyness).toEqual(keyness({ count: 3, size: here! }, { count: 0, size: there! }));
  });

  it('is the mirror of itself with the sides exchanged', () => {
    const mirrored = between('丽水市', '湖州市').map(({ name, side, keyness: { g2 } }) => ({ name, side, g2 }));
    const turned = { shared: 'shared', left: 'right', right: 'left' } as const;
    for (const { name, side, keyness: key } of between('湖州市', '丽水市')) {
      const other = mirrored.find((each) => each.name === name)!;
      expect(other.side).toBe(turned[side]);
      expect(other.g2).toBeCloseTo(-key.g2, 9);
    }
  });
});

describe('wordingBetween', () => {
  const wording = (left: string, right: string, name: string) => {
    const [one, other] = [column(left), column(right)];
    const each = between(left, right).find((row) => row.name === name)!;
    return wordingBetween(corpus, matrix, each, one, other);
  };

  it('sets the clauses side by side', () => {
    expect(wording('湖州市', '丽水市', '绿色消费专项行动')).toMatchObject({ same: true });
  });

  it('finds how the other side puts what it does not say so', () => {
    const found = wording('湖州市', '嘉兴市', '绿色消费专项行动')!;
    expect(found.stretches).toEqual([
      { side: 'both', text: '实施绿色消费' },
      { side: 'left', text: '专项' },
      { side: 'right', text: '转型' },
      { side: 'both', text: '行动' },
    ]);
    const { passage, start, end } = found.right;
    expect(corpus.passages[passage]!.text.slice(start, end)).toBe('实施绿色消费转型行动');
  });

  it('is nothing where nothing comes near', () => {
    expect(wording('丽水市', '湖州市', '山海协作工程')).toBeNull();
  });
});
