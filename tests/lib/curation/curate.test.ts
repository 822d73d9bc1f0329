import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connect } from '../../../graph/connect/connect';
import { lexiconOf } from '../../../graph/lexicon/parse';
import { curate } from '../../../lib/curation/curate';
import { linesOf, type Named } from '../../../lib/curation/draft';
import { forwardsOf } from '../../../lib/curation/forwards';
import { parseCuration } from '../../../lib/curation/parse';
import { inOrder } from '../../../lib/model/order';
import { encode, packOf } from '../../../lib/pack/encode';
import { decode } from '../../../lib/pack/decode';
import { MARKED } from '../../fixtures/marked';
import { namedOf } from '../../fixtures/markup';
import { changes as someChanges } from './arbitrary';

const graph = inOrder(namedOf(MARKED));
const changesOf = (lines: readonly string[]) => {
  const { curation, findings } = parseCuration(`wenmai-curation 1\n${lines.join('\n')}`);
  if (findings.length > 0) throw new Error(findings[0]!.message);
  return curation.entries.map(({ change }) => change);
};
const curated = (...lines: string[]) => curate(graph, changesOf(lines));
const of = ({ entities }: Pick<Named, 'entities'>, id: string) => entities.find((entity) => entity.id === id);
const surfaces = ({ mentions }: Named, id: string) =>
  mentions.filter(({ entity }) => entity === id).map(({ surface }) => surface);

const POSTS = lexiconOf(new Map([['posts', 'post\tkind\n书记\toffice\n']]));
const QIANWAN = 'programme:千村示范、万村整治工程';
const LIANGSHAN = 'tifa:绿水青山就是金山银山';
const before = (id: string) => of(graph, id)!;

describe('a change', () => {
  it('merges two: mentions add up, articles and facts are of the one', () => {
    const { graph: after, applied, idle } = curated(`merge ${QIANWAN} into programme:八八战略`);
    expect([applied, idle]).toEqual([1, []]);
    expect(of(after, QIANWAN)).toBeUndefined();
    const one = of(after, 'programme:八八战略')!;
    expect(one.mentions).toBe(before(QIANWAN).mentions + before('programme:八八战略').mentions);
    expect(one.aliases).toEqual(expect.arrayContaining(['千万工程', '“千村示范、万村整治”工程']));
    expect(linesOf(one)).toEqual([`merge\t${QIANWAN}\tinto\tprogramme:八八战略`]);
    const objects = (named: Named, id: string) => named.relations.filter(({ object }) => object === id).length;
    expect(objects(after, one.id)).toBe(objects(graph, QIANWAN) + objects(graph, one.id));
  });

  it('merges into a name that the pack has not: it goes by that name then, as in the packs that have both', () => {
    const { graph: after, applied } = curated(`merge ${QIANWAN} into programme:千万工程`);
    expect(applied).toBe(1);
    expect(of(after, 'programme:千万工程')).toMatchObject({ name: '千万工程', mentions: before(QIANWAN).mentions });
  });

  it('renames: another id, the old name a variant; to a name that stands, the two are one', () => {
    const { graph: after } = curated(`rename place:湖州市@330500 to 湖州`);
    expect(of(after, 'place:湖州@330500')).toMatchObject({
      name: '湖州',
      aliases: ['湖州市'],
      subtype: 'city',
      mentions: before('place:湖州市@330500').mentions,
    });
    expect(after.articles.filter(({ place }) => place === 'place:湖州@330500')).toHaveLength(
      graph.articles.filter(({ place }) => place === 'place:湖州市@330500').length,
    );
    expect(of(curated(`rename tifa:两山转化 to 共同富裕`).graph, 'tifa:共同富裕')!.mentions).toBe(
      before('tifa:两山转化').mentions + before('tifa:共同富裕').mentions,
    );
  });

  it('retypes: the id says the type; an article speaks for no place that is none', () => {
    const { graph: after } = curated('retype place:湖州市@330500 to org');
    expect(of(after, 'org:湖州市')).toMatchObject({ type: 'org', subtype: null });
    expect(after.articles.map(({ place }) => place)).not.toContain('org:湖州市');
  });

  it('hides: no mention, no fact, no place of an article is left', () => {
    const { graph: after } = curated('hide place:湖州市@330500');
    expect(JSON.stringify([after.entities, after.mentions, after.relations, after.articles])).not.toContain(
      'place:湖州市@330500',
    );
    expect(after.mentions.length).toBe(graph.mentions.length - before('place:湖州市@330500').mentions);
  });

  it('splits a surface off, to a name that stands or a new one', () => {
    const { graph: after } = curated(`split ${QIANWAN} surface 千万工程 to programme:千万工程`);
    expect(new Set(surfaces(after, 'programme:千万工程'))).toEqual(new Set(['千万工程']));
    expect(surfaces(after, QIANWAN)).not.toContain('千万工程');
    expect(of(after, QIANWAN)!.mentions + of(after, 'programme:千万工程')!.mentions).toBe(before(QIANWAN).mentions);
    expect(linesOf(of(after, QIANWAN)!)).toEqual(linesOf(of(after, 'programme:千万工程')!));
  });

  it('splits the mentions within a quote off, with the facts that the quote states', () => {
    const { graph: after } = curated(
      'split place:湖州市@330500 quote 湖州市深化“千村示范、万村整治”工程 to place:湖州市区',
    );
    expect(surfaces(after, 'place:湖州市区')).toEqual(['湖州市']);
    expect(after.relations.filter(({ subject }) => subject === 'place:湖州市区').map(({ type }) => type)).toEqual([
      'implements',
    ]);
  });

  it('adds a variant wherever no name as long stands; a shorter one gives way', () => {
    const { graph: after } = curated('variant org:浙江省生态环境厅 add 竹林', 'variant place:余村 add 余村的竹林');
    expect(surfaces(after, 'org:浙江省生态环境厅')).toContain('竹林');
    expect(surfaces(after, 'place:余村')).toContain('余村的竹林');
    expect(after.mentions.filter(({ evidence }) => evidence[0] === 'curation/variant').length).toBeGreaterThan(1);
    expect(of(curated('variant org:竹林合作社 add 竹林').graph, 'org:竹林合作社')).toMatchObject({ aliases: ['竹林'] });
    const none = curated('variant place:余村 add 绿水青山');
    expect(none.idle).toEqual([
      {
        change: 0,
        code: 'curation-covered',
        where: 'variant place:余村 add 绿水青山',
        message: expect.stringContaining(LIANGSHAN),
      },
    ]);
  });

  it.each([
    [['hide org:无'], 'curation-unknown'],
    [['merge org:无 into org:浙江大学'], 'curation-unknown'],
    [['hide org:浙江大学', 'rename org:浙江大学 to 浙大'], 'curation-hidden'],
    [['hide org:浙江大学', 'merge place:余村 into org:浙江大学'], 'curation-hidden'],
    [['hide org:浙江大学', 'split place:余村 surface 余村 to org:浙江大学'], 'curation-hidden'],
    [['merge org:浙江大学 into org:浙江大学'], 'curation-already'],
    [['rename org:浙江大学 to 浙江大学'], 'curation-already'],
    [['retype org:浙江大学 to org'], 'curation-already'],
    [['split place:余村 surface 无村 to place:无村'], 'curation-nowhere'],
    [['split place:余村 quote 此处无此言 to place:无村'], 'curation-nowhere'],
    [['split place:余村 surface 余村 to place:余村'], 'curation-already'],
    [['variant place:余村 add 世上无此言'], 'curation-nowhere'],
    [['variant place:无村 add 世上无此言'], 'curation-nowhere'],
    [['variant place:余村 add 余村'], 'curation-already'],
  ])('that this pack gives no occasion for is told: %j', (lines, code) => {
    const { idle, applied, graph: after } = curated(...lines);
    expect(idle.map((each) => each.code)).toEqual([code]);
    expect(applied).toBe(lines.length - 1);
    expect(after).toEqual(curated(...lines.slice(0, -1)).graph);
  });
});

describe('several changes', () => {
  it('are made one after the other, and old ids lead on', () => {
    const ways = [
      ['merge tifa:两山转化 into tifa:三大差距', 'merge tifa:三大差距 into tifa:共同富裕'],
      ['merge tifa:三大差距 into tifa:共同富裕', 'merge tifa:两山转化 into tifa:三大差距'],
    ].map((lines) => curated(...lines).graph);
    for (const way of ways)
      expect(of(way, 'tifa:共同富裕')!.mentions).toBe(
        ['两山转化', '三大差距', '共同富裕'].reduce((sum, name) => sum + before(`tifa:${name}`).mentions, 0),
      );
    const { graph: after } = curated(
      'rename org:浙江大学 to 浙大',
      'retype org:浙江大学 to document',
      'merge org:浙大 into tifa:共同富裕',
    );
    expect(linesOf(of(after, 'tifa:共同富裕')!)).toHaveLength(3);
  });

  it('may split off again what was merged', () => {
    const { graph: after } = curated(
      'merge tifa:两山转化 into tifa:共同富裕',
      'split tifa:共同富裕 surface 两山转化 to tifa:两山转化',
    );
    expect(of(after, 'tifa:两山转化')!.mentions).toBe(before('tifa:两山转化').mentions);
    expect(of(after, 'tifa:共同富裕')!.mentions).toBe(before('tifa:共同富裕').mentions);
  });

  const ids = fc.constantFrom(...graph.entities.map(({ id }) => id));
  const said = fc.constantFrom(...graph.mentions.map(({ surface }) => surface), '竹林', '产业', '的', '考核');
  const fresh = fc.constantFrom('新名甲', '新名乙', '新名丙');
  const some = fc.array(someChanges(ids, said, fresh), { maxLength: 8 });

  it('keep a graph whole: it packs, opens, and counts what it holds', () => {
    fc.assert(
      fc.property(some, (list) => {
        const { graph: after } = curate(graph, list);
        const connected = connect(after, POSTS);
        const zeros = after.entities.map(() => 0);
        const layout = { x: zeros, y: zeros, community: zeros };
        const pack = packOf({
          title: 't',
          sample: false,
          curation: null,
          graph: connected,
          layout,
          pinyin: zeros.map(() => ['']),
        });
        expect(decode(encode(pack))).toEqual({ ok: true, value: pack });
        expect(after.entities.every(({ id, mentions }) => mentions > 0 || before(id)?.mentions === 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('that all found something to do find nothing when made again', () => {
    const bare = (named: Named) => ({ ...named, entities: named.entities.map(({ attrs: _, ...rest }) => rest) });
    fc.assert(
      fc.property(some, (list) => {
        const once = curate(graph, list);
        if (once.idle.length === 0) expect(bare(curate(once.graph, list).graph)).toEqual(bare(once.graph));
      }),
      { numRuns: 300 },
    );
  });

  it('may be given in two parts, where the second names what the first has left', () => {
    fc.assert(
      fc.property(some, some, (first, second) => {
        const half = curate(
          graph,
          first.filter(({ kind }) => kind !== 'variant'),
        );
        const there = new Set(half.graph.entities.map(({ id }) => id));
        const rest = second.filter(
          (change) => there.has(change.id) && (change.kind !== 'merge' || there.has(change.into)),
        );
        const plain = first.filter(({ kind }) => kind !== 'variant');
        const parts = curate(half.graph, rest.slice(0, 1)).graph;
        const whole = curate(graph, [...plain, ...rest.slice(0, 1)]).graph;
        expect(parts).toEqual(whole);
      }),
      { numRuns: 200 },
    );
  });

  it('lead old ids where their mentions went', () => {
    fc.assert(
      fc.property(some, (list) => {
        const plain = list.filter(({ kind }) => kind !== 'split' && kind !== 'variant');
        const { graph: after } = curate(graph, plain);
        const forwards = forwardsOf(plain);
        for (const [i, { entity }] of graph.mentions.entries()) {
          const to = forwards.of(entity);
          const { passage, start, end } = graph.mentions[i]!;
          const now = after.mentions.filter((m) => m.passage === passage && m.start === start && m.end === end);
          expect(now.map((m) => m.entity)).toEqual(to === null ? [] : [to]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
