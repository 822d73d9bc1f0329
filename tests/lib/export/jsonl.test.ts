import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../graph/node/lexicon';
import { segment } from '../../../graph/node/segment';
import { build } from '../../../graph/pipeline';
import { exportJsonl } from '../../../lib/export/jsonl';
import { decode } from '../../../lib/pack/decode';
import { encode } from '../../../lib/pack/encode';
import { DOCUMENTS } from '../../fixtures/documents';
import { fixtureGraph } from '../../fixtures/graph';
import { parse, violations } from './contract';

const sound = parse(exportJsonl(fixtureGraph()));

describe('the export of the fixture', () => {
  it('keeps every invariant', () => {
    expect(violations(sound)).toEqual([]);
    expect(Object.values(sound).every((rows) => rows.length > 0)).toBe(true);
  });

  /** One change each; the check must see it, or it checks nothing. */
  it.each([
    ['articles have every field', (t) => delete t.articles![0]!.author_post],
    ['ids of entities are unique', (t) => (t.entities![1]!.id = t.entities![0]!.id)],
    ['the document of an article exists', (t) => (t.articles![0]!.document = 'd0')],
    ['the place of an article exists and is one', (t) => (t.articles![0]!.place = 'tifa:共同富裕')],
    ['pages are a range', (t) => (t.articles![0]!.page_start = 99)],
    ['dates are ISO', (t) => (t.articles![0]!.date = '2025年')],
    ['index counts from 0 in reading order', (t) => (t.passages![0]!.index = 3)],
    ['texts are not empty and have no line wraps', (t) => (t.passages![0]!.text += '\n')],
    ['sentences leave out nothing but white space', (t) => t.passages![2]!.sentences.pop()],
    ['a slice of the text is the surface', (t) => t.mentions![0]!.start++],
    ['names do not overlap', (t) => t.mentions!.push(t.mentions![0]!)],
    ['mentions of an entity are the number of its rows', (t) => t.mentions!.pop()],
    ['every surface is the name or an alias', (t) => (t.entities!.find((e) => e.name === '湖州市')!.aliases = [])],
    ['a pair has a row if and only if it meets', (t) => t.edges!.pop()],
    ['a comes before b', (t) => ([t.edges![0]!.a, t.edges![0]!.b] = [t.edges![0]!.b, t.edges![0]!.a])],
    ['passages are where they meet', (t) => t.edges![0]!.passage++],
    ['sentences that hold both', (t) => t.edges![0]!.sentence++],
    ['articles that hold both', (t) => t.edges![0]!.article++],
    ['measures', (t) => (t.edges![0]!.g2 += 0.001)],
    ['subject and object of a relation exist', (t) => (t.relations![0]!.object = 'law:无')],
    ['the words of a relation are a range of its passage', (t) => (t.relations![0]!.end = 9999)],
  ] as readonly [string, (tables: typeof sound) => unknown][])('is checked: %s', (what, change) => {
    const changed = structuredClone(sound);
    change(changed);
    expect(violations(changed)).toContain(what);
  });
});

const SHARED = '../shared/corpora';
const folder = (path: string) =>
  existsSync(path)
    ? readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    : [];
const CORPORA: Readonly<Record<string, readonly string[]>> = {
  'the sample': folder('assets/sample'),
  'the magazine issue': folder(`${SHARED}/zhejiang-2025-01`),
  'saved pages and two work reports': [
    ...folder(`${SHARED}/html`),
    ...folder(`${SHARED}/work-reports-2026`).slice(0, 2),
  ],
  laws: folder(`${SHARED}/laws`).slice(0, 12),
};

const tools = { lexicon: loadLexicon('assets/lexicon'), segment };
const tablesOf = async (files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) => {
  const { pack } = await build(files, tools, { title: '题' });
  return { pack, files: exportJsonl(pack.graph) };
};

/** Where two exports differ: of each table its first line that is not the same, cut short. */
const differing = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] =>
  [...other].flatMap(([name, text]) => {
    const lines = [(one.get(name) ?? '').split('\n'), text.split('\n')] as const;
    const i = lines[1].findIndex((line, n) => line !== lines[0][n]);
    return i < 0 ? [] : lines.map((side) => `${name} ${i}: ${side[i]?.slice(0, 300)}`);
  });

describe('the export of a build', () => {
  const files = Object.entries(DOCUMENTS).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));

  it('keeps every invariant, before and after the pack file, and is the same whatever the order of the files', async () => {
    const { pack, files: tables } = await tablesOf(files);
    expect(violations(parse(tables))).toEqual([]);
    const outcome = decode(encode(pack));
    expect(differing(outcome.ok ? exportJsonl(outcome.value.graph) : new Map(), tables)).toEqual([]);
    expect(differing((await tablesOf(files.toReversed())).files, tables)).toEqual([]);
  });

  // Corpora that lie beside the checkout, not in it; the tests say that they were skipped where there are none.
  describe.each(Object.entries(CORPORA))('of %s', (_, paths) => {
    it.skipIf(paths.length === 0)('keeps every invariant, before and after the pack file', async () => {
      const { pack, files: tables } = await tablesOf(
        paths.map((path) => ({ name: basename(path), bytes: readFileSync(path) })),
      );
      expect(violations(parse(tables))).toEqual([]);
      const outcome = decode(encode(pack));
      expect(outcome.ok || outcome.findings).toBe(true);
      expect(differing(outcome.ok ? exportJsonl(outcome.value.graph) : new Map(), tables)).toEqual([]);
    });
  });
});
