import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../../graph/node/lexicon';
import { recognise } from '../../../graph/recognise/recognise';
import type { Candidate } from '../../../graph/recognise/types';
import type { Texts } from '../../../graph/restore/number';
import { sprout } from '../../../graph/recognise/seeds';
import { segment } from '../../../graph/node/segment';
import { textsOf } from './texts';

const tools = { lexicon: loadLexicon('assets/lexicon'), segment };
const byId = (texts: Texts) => new Map(texts.articles.map((article) => [article.id, article]));
const quoted = (over: Partial<Candidate> = {}): Candidate => ({
  start: 1,
  end: 5,
  type: 'programme',
  kind: 'name',
  evidence: 'quote/head',
  weight: 3,
  seeds: [{ text: '河湖长制', within: 'corpus', weight: 2 }],
  ...over,
});

describe('recognise', () => {
  test('a rule can be switched off by its kind or its full name', () => {
    const texts = textsOf([['《城乡规划法》和《美丽海湾建设方案》']]);
    const evidence = (...without: string[]) =>
      [...recognise(texts, { ...tools, without: new Set(without) }).values()]
        .flat()
        .map((candidate) => candidate.evidence)
        .filter((rule) => rule.startsWith('brackets/'));
    expect(evidence()).toContain('brackets/law');
    expect(evidence('brackets/law')).not.toContain('brackets/law');
    expect(evidence('brackets/law')).toContain('brackets/document');
    expect(evidence('brackets')).toEqual([]);
  });
});

describe('sprout', () => {
  test('a law in short is not the beginning of another word', () => {
    const texts = textsOf([['《渔港安全法》（以下简称渔港法）', '遵守渔港法律，依照渔港法处理']]);
    const law = quoted({ type: 'law', seeds: [{ text: '渔港法', within: 'corpus', weight: 2 }] });
    const second = sprout(texts.passages, byId(texts), new Map([[texts.passages[0]!.id, [law]]]));
    expect(second.get(texts.passages[1]!.id)!.map(({ start }) => start)).toEqual([9]);
  });

  test('what counts in quotes only is not found without', () => {
    const texts = textsOf([['发展“渔业四化”', '四化之外，主攻“四化”']]);
    const short = quoted({ seeds: [{ text: '四化', within: 'corpus', weight: 2, quoted: true }] });
    const second = sprout(texts.passages, byId(texts), new Map([[texts.passages[0]!.id, [short]]]));
    expect(second.get(texts.passages[1]!.id)!.map(({ start }) => start)).toEqual([8]);
  });

  test('finds what was seeded everywhere else, with the rule in its evidence', () => {
    const texts = textsOf([['“河湖长制”全覆盖', '各地推行河湖长制'], ['河湖长制十年']]);
    const first = new Map([[texts.passages[0]!.id, [quoted()]]]);
    const second = sprout(texts.passages, byId(texts), first);
    expect([...second.values()].flat()).toEqual([
      { start: 4, end: 8, type: 'programme', kind: 'name', evidence: 'corpus/head', weight: 2 },
      { start: 0, end: 4, type: 'programme', kind: 'name', evidence: 'corpus/head', weight: 2 },
    ]);
  });

  test.each([
    ['corpus', 2],
    ['document', 1],
    ['article', 0],
  ] as const)('a seed holds within its %s', (within, expected) => {
    const texts = textsOf([['“河湖长制”'], ['河湖长制']], [['河湖长制']]);
    const seeds = [{ text: '河湖长制', within, weight: 2 }];
    const second = sprout(texts.passages, byId(texts), new Map([[texts.passages[0]!.id, [quoted({ seeds })]]]));
    expect([...second.values()].flat()).toHaveLength(expected);
  });

  test('a short form names what its candidate names', () => {
    const texts = textsOf([['“河湖长制”', '长制见效']]);
    const seeds = [{ text: '长制', within: 'article', weight: 1, kind: 'coref' }] as const;
    const second = sprout(
      texts.passages,
      byId(texts),
      new Map([[texts.passages[0]!.id, [quoted({ seeds, name: '河湖长制' })]]]),
    );
    expect(second.get(texts.passages[1]!.id)).toMatchObject([{ start: 0, end: 2, name: '河湖长制', kind: 'coref' }]);
  });
});
