import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { cypher } from '../../../lib/export/cypher';
import { cypherText } from '../../../lib/export/cypher-value';
import type { Exchange } from '../../../lib/export/exchange';
import { parseCypher } from './cypher-parser';
import { exchanged, hostile, hostileText } from './exchanged';

let exchange: Exchange;
beforeAll(async () => void (exchange = await exchanged()));

const LABELS = ['Pack', 'Entity', 'Document', 'Article', 'Passage', 'Statement'];
/** The syntax of constraints is newer than the grammar: they are known to the letter, and no text of a pack is in them. */
const CONSTRAINTS = LABELS.map((label) => `CREATE CONSTRAINT FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`);

/** The statements behind the constraints; each is one piece. */
const statements = (of: Exchange): readonly string[] => [...cypher(of)].slice(CONSTRAINTS.length);
const rowsOf = (all: readonly string[], part: string): number =>
  all
    .filter((statement) => statement.slice(statement.lastIndexOf('\n] AS row ')).includes(part))
    .reduce((sum, statement) => sum + statement.split('\n').length - 3, 0);

describe('Cypher, read by the grammar of Neo4j', () => {
  it('makes every name, passage, mention, link and statement', () => {
    expect([...cypher(exchange)].slice(0, CONSTRAINTS.length)).toEqual(CONSTRAINTS);
    const all = statements(exchange);
    const texts = new Set<string>();
    for (const statement of all) {
      const { errors, strings } = parseCypher(statement.trimEnd());
      expect(errors).toEqual([]);
      for (const text of strings) texts.add(text);
    }
    for (const { id, name } of exchange.nodes.values()) expect(texts.has(id) && texts.has(name)).toBe(true);
    for (const { text } of exchange.passages.values()) expect(texts.has(text)).toBe(true);
    expect(texts).toContain(exchange.method);
    const { nodes, edges, passages, relations } = exchange;
    const mentions = [...passages.values()].reduce((sum, row) => sum + row.mentions.length, 0);
    expect(rowsOf(all, 'MERGE (n:Entity {id: row.id})')).toBe(nodes.size);
    expect(rowsOf(all, '[r:CO_OCCURS_WITH')).toBe(edges.length);
    expect(rowsOf(all, '[m:MENTIONS')).toBe(mentions);
    expect(rowsOf(all, 'MERGE (n:Passage')).toBe(passages.size);
    expect(rowsOf(all, 'MERGE (n:Statement')).toBe(relations.length);
    expect(rowsOf(all, '[:OBJECT]')).toBe(relations.filter(({ object }) => object !== null).length);
  });

  it('is read whatever the texts hold', { timeout: 120_000 }, () =>
    fc.assert(
      fc.property(hostile(exchange), (of) => {
        for (const statement of statements(of)) expect(parseCypher(statement.trimEnd()).errors).toEqual([]);
      }),
      { numRuns: 3 },
    ),
  );

  it('lets no text end its literal, and gives each back', () =>
    fc.assert(
      fc.property(hostileText, (text) => {
        const { errors, strings } = parseCypher(`RETURN ${cypherText(text)};`);
        expect(errors).toEqual([]);
        expect(strings.join('')).toBe(text.replace(/\p{Cs}/gu, '\ufffd'));
      }),
    ));

  it('lets no escape stand behind a backslash, for some versions read it first', () => {
    expect(cypherText("\\u0027 OR '")).toBe("'\\\\' + 'u0027 OR \\''");
    expect(cypherText('a\u0000b')).toBe("'a\\u0000b'");
  });
});
