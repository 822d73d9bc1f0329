import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Exchange } from '../../../lib/export/exchange';
import { asFile } from '../../../lib/export/pieces';
import { FORMATS } from '../../../lib/export/formats';
import { exchanged, hostile, RUNS } from './exchanged';
import { INDEX, TAGS, TERMS } from './yomitan-schema';

let exchange: Exchange;
beforeAll(async () => void (exchange = await exchanged()));

const ajv = new Ajv({ allowUnionTypes: true, strictTuples: false, strictTypes: false });
const SCHEMAS: readonly (readonly [RegExp, ValidateFunction])[] = [
  [/^index\.json$/u, ajv.compile(INDEX)],
  [/^tag_bank_1\.json$/u, ajv.compile(TAGS)],
  [/^term_bank_[1-9]\d*\.json$/u, ajv.compile(TERMS)],
];

type Term = readonly [string, string, string, string, number, readonly { readonly content: unknown }[], number, string];

const bytesOf = (of: Exchange): Uint8Array =>
  Buffer.concat([...asFile(FORMATS.yomitan, of)].map((piece) => Buffer.from(piece)));

/** Terms of all banks; every file is valid by its schema. */
function read(of: Exchange): { readonly index: Record<string, unknown>; readonly terms: readonly Term[] } {
  const files = Object.entries(unzipSync(bytesOf(of))).map(([name, bytes]) => {
    const value: unknown = JSON.parse(strFromU8(bytes));
    const [, valid] = SCHEMAS.find(([pattern]) => pattern.test(name))!;
    expect(valid(value), `${name}: ${JSON.stringify(valid.errors)}`).toBe(true);
    return [name, value] as const;
  });
  const index = files.find(([name]) => name === 'index.json')![1] as Record<string, unknown>;
  const terms = files.filter(([name]) => name.startsWith('term_bank')).flatMap(([, bank]) => bank as Term[]);
  return { index, terms };
}

describe('a Yomitan dictionary, valid by its published schemas', () => {
  it('has every surface as a term that tells what it is and quotes it', () => {
    const { index, terms } = read(exchange);
    expect(index['revision']).toBe(exchange.contentHash.slice(0, 12));
    const surfaces = new Set<string>();
    for (const { text, mentions } of exchange.passages.values())
      for (const { start, end, kind } of mentions) if (kind !== 'coref') surfaces.add(text.slice(start, end));
    for (const { name } of exchange.nodes.values()) surfaces.add(name);
    expect([...new Set(terms.map(([term]) => term))]).toEqual([...surfaces].sort());
    for (const [term, , type, , count, [glossary], sequence] of terms) {
      const node = exchange.nodes.get(sequence - 1)!;
      expect(type).toBe(node.type);
      const said = JSON.stringify(glossary!.content);
      expect(said).toContain(node.name);
      if (count > 0) expect(said).toContain(term);
    }
  });

  it('leaves references back out, and has one-character abbreviations', () => {
    const terms = read(exchange).terms.map(([term]) => term);
    expect(terms).not.toContain('我省');
    expect(terms).toContain('甬');
  });

  it('is the same bytes for the same pack', () => expect(bytesOf(exchange)).toEqual(bytesOf(exchange)));

  it('is valid and whole whatever the texts hold', () =>
    fc.assert(
      fc.property(hostile(exchange), (of) => {
        const names = new Set(read(of).terms.map(([term]) => term));
        for (const { name } of of.nodes.values()) expect(names.has(name)).toBe(true);
      }),
      RUNS,
    ));
});
