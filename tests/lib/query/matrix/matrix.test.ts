import { beforeAll, describe, expect, it } from 'vitest';
import { readCorpus, type Corpus } from '../../../../lib/query/corpus';
import { matrixOf, type MatrixSpec } from '../../../../lib/query/matrix/matrix';
import { cellHits, valuesOf } from '../../../../lib/query/matrix/tabulate';
import { keyness } from '../../../../lib/stats/keyness';
import type { PackReader } from '../../../../lib/query/types';
import { CITIES } from '../../../fixtures/cities';
import { fixtureGraph, fixturePack, fixtureReader } from '../../../fixtures/graph';

let pack: PackReader;
let corpus: Corpus;
beforeAll(async () => {
  pack = await fixtureReader(fixturePack(fixtureGraph(CITIES)));
  corpus = await readCorpus(pack);
});

const SPEC: MatrixSpec = { rowsOf: 'picked', picked: [], columns: 'city', voice: 'own', merged: [] };
/** Cells as “mentions+inside”. */
function shown(spec: Partial<MatrixSpec>): Record<string, string> {
  const { rows, columns, mentions, inside } = matrixOf(pack, corpus, { ...SPEC, ...spec });
  return Object.fromEntries(
    rows.map(({ name }, r) => [
      name,
      columns
        .map(({ name }, c) => {
          const at = r * columns.length + c;
          return `${name.slice(0, 2)} ${mentions[at]}+${inside[at]}`;
        })
        .join(', '),
    ]),
  );
}

describe('matrixOf', () => {
  it('counts mentions, and apart from them the words inside longer names', () => {
    expect(shown({ rowsOf: 'programme' })).toEqual({
      村庄整治工程: '嘉兴 0+1, 湖州 3+2, 丽水 0+0',
      绿色消费专项行动: '嘉兴 0+0, 湖州 1+0, 丽水 1+0',
      山海协作工程: '嘉兴 0+0, 湖州 0+0, 丽水 1+0',
    });
  });

  it.each([
    ['any words', '~绿色消费', { 绿色消费: '嘉兴 1+0, 湖州 0+1, 丽水 0+1' }],
    ['variants', '~绿色消费专项|绿色消费转型', { '绿色消费专项|绿色消费转型': '嘉兴 1+0, 湖州 0+1, 丽水 0+1' }],
    ['words in either case', '~expo', { expo: '嘉兴 1+0, 湖州 0+0, 丽水 1+0' }],
    ['words of names that are longer', '~村庄整治', { 村庄整治: '嘉兴 0+1, 湖州 1+3, 丽水 0+0' }],
  ])('takes %s for a row', (_, key, expected) => {
    expect(shown({ picked: [key] })).toEqual(expected);
  });

  it('reads passages that mention a place where that is asked', () => {
    expect(shown({ rowsOf: 'picked', picked: ['programme:山海协作工程'], voice: 'about' })).toEqual({
      山海协作工程: '嘉兴 1+0, 湖州 0+0, 丽水 1+0',
    });
  });

  it('has articles, documents and authors for columns', () => {
    expect(shown({ picked: ['~EXPO'], columns: 'document' })).toEqual({ EXPO: '市长 2+0' });
    expect(shown({ picked: ['~EXPO'], columns: 'author' })).toEqual({ EXPO: '甲某 0+0, 乙某 1+0, 丙某 1+0' });
    expect(shown({ picked: ['~EXPO'], columns: 'article' })).toEqual({ EXPO: '湖州 0+0, 嘉兴 1+0, 丽水 1+0' });
  });

  it('counts merged rows and columns as one, no occurrence twice', () => {
    const merged = ['programme:村庄整治工程 + ~整治工程', 'place:湖州市@330500 + place:丽水市@331100'];
    expect(shown({ rowsOf: 'programme', merged })).toMatchObject({
      '村庄整治工程 + 整治工程': '嘉兴 0+1, 湖州 3+2',
      绿色消费专项行动: '嘉兴 0+0, 湖州 2+0',
    });
  });

  it('reads some articles alone where it is confined to them', () => {
    const lishui = pack.overview.articles.findIndex(({ place }) => place === 'place:丽水市@331100');
    expect(shown({ picked: ['~EXPO'], within: [lishui] })).toEqual({ EXPO: '丽水 1+0' });
    expect(shown({ picked: ['~EXPO'], within: [lishui], columns: 'author' })).toEqual({ EXPO: '丙某 1+0' });
    expect(shown({ rowsOf: 'programme', within: [lishui] })).toEqual({
      山海协作工程: '丽水 1+0',
      绿色消费专项行动: '丽水 1+0',
    });
  });

  it('takes the columns with the most text where there may not be all', () => {
    const matrix = matrixOf(pack, corpus, { ...SPEC, picked: ['~年'], most: 2 });
    const all = matrixOf(pack, corpus, { ...SPEC, picked: ['~年'] }).columns;
    const shortest = Math.min(...all.map(({ characters }) => characters));
    expect(matrix.columns).toEqual(all.filter(({ characters }) => characters > shortest));
    expect(matrix.allColumns).toBe(all.length);
  });

  it('leaves out what the pack has not', () => {
    expect(shown({ picked: ['programme:没有的工程'] })).toEqual({});
  });

  it('opens a cell at its words', () => {
    const matrix = matrixOf(pack, corpus, { ...SPEC, rowsOf: 'programme' });
    const [row, column] = [
      matrix.rows.findIndex(({ name }) => name === '村庄整治工程'),
      matrix.columns.findIndex(({ name }) => name === '湖州市'),
    ];
    const words = cellHits(matrix, row, column).map(
      ({ passage, start, end, kind }) => `${kind} ${corpus.passages[passage]!.text.slice(start, end)}`,
    );
    expect(words).toEqual([
      'name 村庄整治工程',
      'name 村庄整治',
      'inside 村庄整治工程',
      'inside 村庄整治工程',
      'reference 该工程',
    ]);
  });

  it('shows counts, rates and keyness against the other columns', () => {
    const matrix = matrixOf(pack, corpus, { ...SPEC, rowsOf: 'programme' });
    const [jiaxing, huzhou, lishui] = matrix.columns.map(({ characters }) => characters);
    const row = matrix.rows.findIndex(({ name }) => name === '绿色消费专项行动');
    const of = (value: 'count' | 'rate' | 'keyness') => [...valuesOf(matrix, value).slice(row * 3, row * 3 + 3)];
    expect(of('count')).toEqual([0, 1, 1]);
    expect(of('rate')).toEqual([0, 10_000 / huzhou!, 10_000 / lishui!]);
    expect(of('keyness')[0]).toBe(keyness({ count: 0, size: jiaxing! }, { count: 2, size: huzhou! + lishui! }).g2);
  });
});
