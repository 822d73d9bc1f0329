import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgesOf } from '../../../lib/stats/co-occurrence';
import { CONTENT_KINDS, type Edge } from '../../../lib/model/types';
import { isBackbone } from '../../../lib/stats/backbone';
import { logDice } from '../../../lib/stats/log-dice';
import { logLikelihood } from '../../../lib/stats/log-likelihood';
import { npmi } from '../../../lib/stats/npmi';
import { tableOf } from '../../../lib/stats/table';
import type { Named } from '../../../lib/stats/presence';
import { fixtureGraph } from '../../fixtures/graph';
import { namedOf } from '../../fixtures/markup';

const NAMES = ['甲县', '乙县', '丙县', '丁县'];
const head = NAMES.map((name) => `+ place ${name}`).join('\n') + '\n=== a.txt | 样例 |\n';
const of = (body: string) => edgesOf(namedOf(head + body));
const short = ({ a, b, sentence, passage, article, spread }: Edge) =>
  `${a.slice(6)}-${b.slice(6)} ${sentence} ${passage} ${article} ${spread}`;

describe('edgesOf', () => {
  it.each([
    ['a sentence', '# 题\n[甲县](place)与[乙县](place)。', ['乙县-甲县 1 1 1 1']],
    ['a passage, not a sentence', '# 题\n[甲县](place)。[乙县](place)。', ['乙县-甲县 0 1 1 1']],
    [
      'two sentences of one passage',
      '# 题\n[甲县](place)[乙县](place)。[乙县](place)[甲县](place)。',
      ['乙县-甲县 2 1 1 1'],
    ],
    ['passages apart', '# 题\n[甲县](place)。\n[乙县](place)。', []],
    [
      'a subhead and a caption',
      '# 题\n## [甲县](place)[乙县](place)\n! [甲县](place)[乙县](place)',
      ['乙县-甲县 2 2 1 1'],
    ],
    ['a title and a byline: no window', '# [甲县](place)[乙县](place)\n~ [甲县](place)[乙县](place)', []],
    ['the same name twice', '# 题\n[甲县](place)与[甲县](place)。', []],
    ['an abbreviation inside a name', '# 题\n[[甲](place:甲县,abbr)乙线](place:丁县)通车。', ['丁县-甲县 1 1 1 1']],
    [
      'an article that holds both elsewhere adds to the article window alone',
      '# [甲县](place)\n[乙县](place)。\n# 题\n[甲县](place)[乙县](place)。',
      ['乙县-甲县 1 1 2 1'],
    ],
  ])('%s', (_, body, expected) => expect(of(body).map(short)).toEqual(expected));

  it('leaves a name across two sentences out of the sentence window', () => {
    const edges = of('# 题\n[甲县！乙](place:丁县)与[乙县](place)。');
    expect(edges.map(short)).toEqual(['丁县-乙县 0 1 1 1']);
  });

  it('agrees with counting window by window, on any text', () => {
    const mention = fc.constantFrom(...NAMES).map((name) => `[${name}](place)`);
    const sentence = fc.array(mention, { maxLength: 3 }).map((names) => `话${names.join('与')}。`);
    const passage = fc
      .tuple(fc.constantFrom('', '', '## ', '! ', '~ '), fc.array(sentence, { minLength: 1, maxLength: 3 }))
      .map(([kind, sentences]) => kind + sentences.join(''));
    const article = fc.array(passage, { maxLength: 4 }).map((passages) => ['# 题', ...passages].join('\n'));
    fc.assert(
      fc.property(fc.array(article, { minLength: 1, maxLength: 4 }), (articles) => {
        const named = namedOf(head + articles.join('\n'));
        expect(edgesOf(named)).toEqual(counted(named));
      }),
    );
  });

  it('agrees with counting window by window on the fixture', () => {
    const graph = fixtureGraph();
    expect(graph.edges).toEqual(counted(graph));
    expect(graph.edges.some(isBackbone)).toBe(true);
  });
});

/** The contract, read aloud: slow and plain. */
function counted(named: Named): Edge[] {
  const inPassage = (id: string) => named.mentions.filter(({ passage }) => passage === id);
  const holds = (mentions: readonly { readonly entity: string }[], id: string) =>
    mentions.some(({ entity }) => entity === id);
  const windows = named.passages.filter(({ kind }) => CONTENT_KINDS.has(kind));
  const ids = named.entities.map(({ id }) => id).sort();
  const edges: Edge[] = [];
  for (const [i, a] of ids.entries())
    for (const b of ids.slice(i + 1)) {
      const both = (mentions: Named['mentions']) => holds(mentions, a) && holds(mentions, b);
      const met = windows.filter(({ id }) => both(inPassage(id)));
      if (met.length === 0) continue;
      const sentences = windows.flatMap(({ id, sentences: spans }) =>
        spans.filter(([from, to]) => both(inPassage(id).filter(({ start, end }) => from <= start && end <= to))),
      );
      const articles = named.articles.filter(({ id }) =>
        both(named.passages.filter(({ article }) => article === id).flatMap((passage) => inPassage(passage.id))),
      );
      const windowsWith = (entity: string) => windows.filter(({ id }) => holds(inPassage(id), entity)).length;
      const table = tableOf(met.length, windowsWith(a), windowsWith(b), windows.length);
      edges.push({
        ...{ a, b, sentence: sentences.length, passage: met.length, article: articles.length },
        spread: new Set(met.map(({ article }) => article)).size,
        ...{ logDice: logDice(table), g2: logLikelihood(table), npmi: npmi(table) },
        passages: met.map(({ id }) => id),
      });
    }
  return edges;
}
