import { beforeAll, describe, expect, it } from 'vitest';
import { readCorpus, type Corpus } from '../../../../lib/query/corpus';
import { matrixOf } from '../../../../lib/query/matrix/matrix';
import { silenceOf } from '../../../../lib/query/matrix/silence';
import type { PackReader } from '../../../../lib/query/types';
import { CITIES } from '../../../fixtures/cities';
import { fixtureGraph, fixturePack, fixtureReader } from '../../../fixtures/graph';

let pack: PackReader;
let corpus: Corpus;
beforeAll(async () => {
  pack = await fixtureReader(fixturePack(fixtureGraph(CITIES)));
  corpus = await readCorpus(pack);
});

function silence(picked: string, city: string) {
  const { rows, columns } = matrixOf(pack, corpus, {
    rowsOf: 'picked',
    picked: [picked],
    columns: 'city',
    voice: 'own',
    merged: [],
  });
  return silenceOf(
    corpus,
    rows[0]!,
    columns.find(({ name }) => name === city)!,
  );
}

describe('silenceOf', () => {
  it('tells what was read and what was looked for', () => {
    const article = corpus.passages.filter(
      ({ article }) => pack.overview.articles[article]!.place === 'place:丽水市@331100',
    );
    const characters = article.reduce((sum, { text }) => sum + text.length, 0);
    expect(silence('programme:村庄整治工程', '丽水市')).toMatchObject({
      articles: [{ passages: article.length, characters }],
      characters,
      variants: ['村庄整治工程', '村庄整治'],
    });
  });

  it('names the nearest near variant, and none where nothing is near', () => {
    const { nearest } = silence('programme:绿色消费专项行动', '嘉兴市');
    expect(corpus.passages[nearest!.passage]!.text.slice(nearest!.start, nearest!.end)).toBe('绿色消费转型行动');
    expect(nearest!.variant).toBe('绿色消费专项行动');
    expect(silence('~量子通信骨干网', '湖州市').nearest).toBeNull();
  });
});
