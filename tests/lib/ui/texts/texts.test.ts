import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingText, nameIn, TEXTS } from '../../../../lib/ui/texts/texts';
import { Numbers } from '../../../../lib/ui/texts/numbers';

const HAN = /\p{Script=Han}/u;

/** Paths of all texts, a function called with marks that must come back. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const args = Array.from({ length: value.length }, (_, i) => `⟨${i}⟩`);
    // A text of several named values takes one object.
    const named = new Proxy({}, { get: (_, key) => `⟨${String(key)}⟩` });
    return [[path, String(value(...(path.endsWith('methodText') ? [named] : args)))]];
  }
  return Object.entries(value as object).flatMap(([key, one]) => leaves(one, `${path}.${key}`));
}

describe('the texts', () => {
  it('are the same in both languages, table by table', () => {
    expect(leaves(TEXTS.en).map(([path]) => path)).toEqual(leaves(TEXTS.zh).map(([path]) => path));
  });

  it('name every kind that the lexicon tells apart', () => {
    const kinds = ['natural', 'org-bodies', 'org-suffixes', 'org-units', 'place-heads', 'title-endings', 'world']
      .map((name) => [name, 'subtype'])
      .concat([['event-heads', 'kind']])
      .flatMap(([name, column]) => {
        const [head, ...rows] = readFileSync(`assets/lexicon/${name}.tsv`, 'utf8')
          .split('\n')
          .filter((line) => line !== '' && !line.startsWith('#'))
          .map((line) => line.split('\t'));
        return rows.map((row) => row[head!.indexOf(column!)]!);
      });
    const named = new Set(Object.keys(TEXTS.zh.subtypes));
    expect(kinds.length).toBeGreaterThan(1000);
    expect([...new Set(kinds)].filter((kind) => kind !== '' && !named.has(kind))).toEqual([]);
  });

  it('say whether a name was found by its pinyin or by another surface', () => {
    expect(TEXTS.en.search.matched('gong fu')).toBe('pinyin gong fu');
    expect(TEXTS.en.search.matched('共富坊')).toBe('also 共富坊');
  });

  it('use the same values in both languages', () => {
    const marks = (text: string) => [...new Set(text.match(/⟨\w+⟩/gu) ?? [])].sort();
    const zh = new Map(leaves(TEXTS.zh));
    for (const [path, text] of leaves(TEXTS.en)) expect([path, marks(text)]).toEqual([path, marks(zh.get(path)!)]);
  });

  it('are nowhere empty and in English nowhere Chinese but for the name and the switch', () => {
    const chinese = leaves(TEXTS.en).filter(([, text]) => HAN.test(text));
    expect(chinese.map(([path]) => path).sort()).toEqual([
      '.header.languageLabel',
      '.map.methodText',
      '.options.languages.zh',
    ]);
    for (const [path, text] of [...leaves(TEXTS.zh), ...leaves(TEXTS.en)]) expect([path, text]).not.toEqual([path, '']);
  });

  it('stand nowhere else: no Chinese in the markup of a component', () => {
    const components = readdirSync('lib/ui', { recursive: true, encoding: 'utf8' }).filter((f) =>
      f.endsWith('.svelte'),
    );
    expect(components.length).toBeGreaterThan(10);
    for (const file of components) {
      const markup = readFileSync(join('lib/ui', file), 'utf8').replace(
        /<!--[\s\S]*?-->|<style>[\s\S]*?<\/style>|lang="zh-Hans"[^>]*>文脉/gu,
        '',
      );
      const stray = markup.match(/\p{Script=Han}+/gu)?.filter((word) => word !== '中') ?? [];
      expect([file, stray]).toEqual([file, []]);
    }
  });

  it('name what they know and show plainly what they do not', () => {
    expect(nameIn(TEXTS.zh.relations, 'holds_office')).toBe('任职');
    expect(nameIn(TEXTS.zh.relations, 'signed_by')).toBe('signed by');
    expect(nameIn(TEXTS.zh.relations, 'constructor')).toBe('constructor');
    const finding = { code: 'never-heard-of', where: 'x', message: 'What it says itself.' };
    expect(findingText(TEXTS.zh, finding)).toBe('What it says itself.');
  });
});

describe('the findings', () => {
  it('have a text for every code that a pack or the store may give', () => {
    const files = ['lib/pack', 'lib/browser'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => readFileSync(join(folder, name), 'utf8')),
    );
    const codes = files.flatMap((source) =>
      [...source.matchAll(/(?:code: |bad\(|finding\(|add\()\s*'([a-z]+(?:-[a-z]+)*)'/gu)].map((match) => match[1]!),
    );
    expect(codes.length).toBeGreaterThan(20);
    for (const code of codes) expect(Object.keys(TEXTS.zh.findings)).toContain(code);
  });
});

describe('Numbers', () => {
  it.each([
    [999, '999 B'],
    [20_000, '20.0 kB'],
    [999_950, '1000 kB'],
    [5_300_000, '5.3 MB'],
    [7e12, '7000 GB'],
  ])('%d bytes: %s', (bytes, expected) => expect(new Numbers('en').bytes(bytes)).toBe(expected));

  it('writes measures with the digits that tell them apart', () => {
    const numbers = new Numbers('zh');
    expect(numbers.measure('count', 1234)).toBe('1,234');
    expect(numbers.measure('logDice', 11.24)).toBe('11.2');
    expect(numbers.measure('g2', -3.05)).toBe('−3.0');
    expect(numbers.measure('npmi', 0.456)).toBe('0.46');
  });
});
