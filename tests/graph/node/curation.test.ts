import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../../lib/model/types';
import { decode } from '../../../lib/pack/decode';
import { commandLine } from './wenmai';

const { folder, wenmai } = commandLine();
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

async function graphOf(...args: string[]): Promise<Graph> {
  const { status, stderr } = await wenmai('build', 'a.txt', '-qo', 'p.wenmai', ...args);
  if (status !== 0) throw new Error(stderr);
  const outcome = decode(readFileSync(join(folder, 'p.wenmai')));
  if (!outcome.ok) throw new Error('the pack does not open');
  return outcome.value.graph;
}

write(
  'a.txt',
  '湖州市的竹编\n\n  村里办起云上竹编坊，老人带着年轻人学手艺。\n  第二家云上竹编坊开在湖州市区，门口挂着“溪畔小院”。\n',
);

describe('discovering and accepting', () => {
  it('lists what no rule took as a lexicon file, and a build with it has the name', async () => {
    const listed = (await wenmai('discover', 'a.txt', '--tsv')).stdout;
    expect(listed.split('\n')[0]!.split('\t').slice(0, 4)).toEqual(['surface', 'type', 'canonical', 'source']);
    expect(listed).toContain('溪畔小院\t');

    expect((await graphOf()).entities.map(({ name }) => name)).not.toContain('云上竹编坊');
    write('own.tsv', 'surface\ttype\tcanonical\tsource\tcount\n云上竹编坊\torg\t云上竹编坊\t村志\t2\n');
    const { entities, mentions } = await graphOf('--lexicon', 'own.tsv');
    const own = entities.find(({ name }) => name === '云上竹编坊')!;
    expect(own.type).toBe('org');
    expect(mentions.filter(({ entity }) => entity === own.id).map(({ evidence }) => evidence[0])).toEqual([
      'accepted/lexicon',
      'accepted/lexicon',
    ]);
  });

  it.each([
    ['surface\ttype\n云上竹编坊\torg\n', 'no column “canonical”'],
    ['surface\ttype\tcanonical\tsource\n云上竹编坊\tcompany\t\t\n', 'has the type “company”'],
    ['surface\ttype\tcanonical\tsource\n\torg\t\t\n', 'a row without a surface'],
  ])('refuses a lexicon file with %j', async (text, message) => {
    write('bad.tsv', text);
    const { status, stderr } = await wenmai('build', 'a.txt', '-qo', 'bad.wenmai', '--lexicon', 'bad.tsv');
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('building with a curation', () => {
  const entity = (graph: Graph, id: string) => graph.entities.find((each) => each.id === id);
  const file = 'wenmai-curation\t1\n# 村里自己的叫法\nvariant\torg:云上竹编\tadd\t云上竹编坊\n';

  it('puts names right before edges are counted, keeps the lines in the pack, and tells lines without an occasion', async () => {
    write('right.txt', `${file}rename\tplace:湖州市@3305\tto\t湖州\nhide\torg:别处的机构\n`);
    const { status, stdout, stderr } = await wenmai('build', 'a.txt', '-o', 'c.wenmai', '--curation', 'right.txt');
    expect([status, stdout]).toEqual([0, expect.stringContaining('curated (2 of 3 changes made)')]);
    expect(stderr).toContain('hide org:别处的机构: this pack has no org:别处的机构');
    const bytes = readFileSync(join(folder, 'c.wenmai'));
    const outcome = decode(bytes);
    if (!outcome.ok) throw new Error('the pack does not open');
    const { graph, curation } = outcome.value;
    expect(curation).toContain('# 村里自己的叫法');
    expect(entity(graph, 'place:湖州@3305')).toMatchObject({ name: '湖州', attrs: { curation: expect.any(Array) } });
    expect(graph.relations.map(({ subject }) => subject)).not.toContain('place:湖州市@3305');

    await wenmai('build', 'a.txt', '-qo', 'c2.wenmai', '--title', 'c', '--curation', 'right.txt');
    expect(readFileSync(join(folder, 'c2.wenmai')).equals(bytes)).toBe(true);
    for (const asking of [
      ['matrix', 'c.wenmai', '--columns', 'article'],
      ['query', 'c.wenmai', '湖州市'],
    ])
      expect((await wenmai(...asking)).stderr).toContain('names were put right by hand, 3 changes');
    expect((await wenmai('inspect', 'c.wenmai')).stdout).toContain('curated by 3 changes:\n  variant\torg:云上竹编');
    expect(JSON.parse((await wenmai('inspect', 'c.wenmai', '--json')).stdout)).toMatchObject({
      curation: expect.arrayContaining(['hide\torg:别处的机构']),
    });
  });

  it('tells a line that cannot be read, and builds with the others', async () => {
    write('half.txt', `${file}hide\n`);
    const { status, stderr } = await wenmai('build', 'a.txt', '-qo', 'h.wenmai', '--curation', 'half.txt');
    expect([status, stderr]).toEqual([3, expect.stringContaining('half.txt: line 4: a hide is written')]);
  });

  it.each([
    ['own.tsv', 2, 'own.tsv: not a curation file: the first line must be'],
    ['none.txt', 1, 'none.txt does not exist'],
  ])('refuses %s', async (name, code, message) => {
    write('own.tsv', 'surface\ttype\tcanonical\tsource\n');
    const { status, stderr } = await wenmai('build', 'a.txt', '-qo', 'n.wenmai', '--curation', name);
    expect([status, stderr]).toEqual([code, expect.stringContaining(message)]);
  });
});

describe('switching rules off', () => {
  it('leaves out what rests on them alone, and refuses what is no rule', async () => {
    const rules = JSON.parse((await wenmai('rules', '--json')).stdout) as { kind: string }[];
    expect(rules.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['gazetteer', 'person', 'quote', 'corpus']));

    expect((await graphOf()).entities.map(({ name }) => name)).toContain('湖州市');
    expect((await graphOf('--without', 'gazetteer')).entities.map(({ name }) => name)).not.toContain('湖州市');
    const { status, stderr } = await wenmai('build', 'a.txt', '-qo', 'p.wenmai', '--without', 'magic/wand');
    expect([status, stderr]).toEqual([2, expect.stringContaining('there is no rule “magic/wand”')]);
  });

  it('counts the mentions of a pack by rule', async () => {
    await graphOf();
    expect((await wenmai('rules', 'p.wenmai')).stdout).toMatch(/^gazetteer +\d+\n {2}gazetteer\/city +1$/mu);
  });
});
