/** Exports to test formats with: the small graph as it is, and one whose every text is hostile. */
import fc from 'fast-check';
import { gather, type Exchange } from '../../../lib/export/exchange';
import { fixtureReader } from '../../fixtures/graph';

export const exchanged = async (): Promise<Exchange> => gather(await fixtureReader());

/** What breaks formats: signs of their own, ends of literals, control characters, halves of characters, what is escaped twice. */
const SIGNS = [
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    '\\',
    '`',
    '{',
    '}',
    '$',
    ';',
    '//',
    '*/',
    ']]>',
    '-->',
    '&#10;',
    '\\u0027',
    '\\n',
    '=1+1',
  ],
  ...[
    '\0',
    '\u0001',
    '\b',
    '\t',
    '\n',
    '\r',
    '\u001f',
    '\u007f',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\ufffe',
    '\ud800',
    '\udc00',
  ],
  ...['甬', '𠮷', '“', '\u202e', '__proto__', 'constructor', ' '],
];
export const hostileText = fc.string({
  unit: fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'grapheme' })),
  maxLength: 12,
});

/** The export with hostile titles, names, ids and texts; offsets stay true, for the text is behind the words. */
export const hostile = (exchange: Exchange): fc.Arbitrary<Exchange> =>
  fc.infiniteStream(hostileText).map((texts) => {
    const next = () => texts.next().value;
    return {
      ...exchange,
      title: next(),
      documents: exchange.documents.map((document) => ({ ...document, title: next(), uri: next() })),
      articles: exchange.articles.map((article) => ({ ...article, title: next(), authors: [next()] })),
      nodes: new Map(
        [...exchange.nodes].map(([index, node]) => [
          index,
          // Ids that differ only in what a format may not have.
          {
            ...{ ...node, id: `${node.type}:${next()}${index}`, name: `${next()}${index}` },
            ...{ aliases: [next()], attrs: { [next() || 'key']: next() } },
          },
        ]),
      ),
      relations: exchange.relations.map((relation) => ({ ...relation, type: next(), value: next() })),
      passages: new Map(
        [...exchange.passages].map(([index, row]) => {
          const text = row.text + next();
          const sentences = row.sentences.map(([start, end], i) =>
            i === row.sentences.length - 1 ? ([start, text.length] as const) : ([start, end] as const),
          );
          return [index, { ...row, text, sentences }];
        }),
      ),
    };
  });

/** Runs of a property over whole files: enough for each sign to be met many times. */
export const RUNS = { numRuns: 25 };

export const joined = (pieces: Iterable<string>): string => [...pieces].join('');

/** Links as pairs of ids with their weight, sorted: what a round trip must keep. */
export const linksOf = ({ nodes, edges }: Exchange): readonly string[] =>
  edges.map(({ a, b, passage }) => [...[nodes.get(a)!.id, nodes.get(b)!.id].sort(), passage].join('\n')).sort();
