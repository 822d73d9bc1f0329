/** Neo4j's own grammar of Cypher, as its editors had it up to Neo4j 4 (@neo4j-cypher/antlr4, antlr4). */
import { createRequire } from 'node:module';

// Its module for import names files without their endings, which Node refuses.
const require = createRequire(import.meta.url);
const { default: antlr4 } = require('@neo4j-cypher/antlr4-browser');
const { CypherLexer, CypherParser } = require('@neo4j-cypher/antlr4');

interface Token {
  readonly type: number;
  readonly text: string;
}

/** What is wrong with a text of statements, and the string literals in it, unescaped. */
export function parseCypher(text: string): { readonly errors: readonly string[]; readonly strings: readonly string[] } {
  const errors: string[] = [];
  const listener = {
    syntaxError: (_: unknown, __: unknown, line: number, column: number, message: string) =>
      void errors.push(`${line}:${column} ${message}`),
    reportAmbiguity() {},
    reportAttemptingFullContext() {},
    reportContextSensitivity() {},
  };
  const lexer = new CypherLexer(new antlr4.InputStream(text, true));
  const stream = new antlr4.CommonTokenStream(lexer);
  const parser = new CypherParser(stream);
  for (const each of [lexer, parser]) {
    each.removeErrorListeners();
    each.addErrorListener(listener);
  }
  parser.cypher();
  const strings = (stream.tokens as Token[])
    .filter(({ text: token }) => token.startsWith("'"))
    .map(({ text: token }) => unescape(token.slice(1, -1)));
  return { errors, strings };
}

/** Escapes of the Cypher manual (“Literals”). */
const CHARACTERS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const unescape = (text: string): string =>
  text.replace(/\\(?:u([0-9a-f]{4})|(.))/giu, (_, code: string | undefined, sign: string) =>
    code ? String.fromCharCode(parseInt(code, 16)) : (CHARACTERS[sign] ?? sign),
  );
