import { describe, expect, test } from 'vitest';
import { group, type LocatedSpan, type Reference, refer, type Resolver } from '../../../graph/resolve/entities';
import { lexiconOf } from '../../../graph/lexicon/parse';
import { textsOf } from '../recognise/texts';

const texts = textsOf([['安吉县的安吉，又见安吉。'], ['安吉']]);
const span = (passage: number, start: number, end: number): LocatedSpan => ({
  start,
  end,
  type: 'place',
  subtype: 'county',
  kind: 'name',
  name: null,
  codes: [],
  evidence: ['gazetteer/county'],
  weight: 1,
  passage: texts.passages[passage]!,
  article: texts.articles[passage]!,
  surface: texts.passages[passage]!.text.slice(start, end),
});
const spans = [span(0, 0, 3), span(0, 4, 6), span(0, 9, 11), span(1, 0, 2)];
const county: Reference = { name: '安吉县', code: '330523', attrs: { level: 'county' } };

describe('group', () => {
  test('spans that name the same are one entity, aliases by count', () => {
    const { entities, mentions } = group(spans, new Map(spans.map((each) => [each, county])));
    expect(entities).toEqual([
      {
        id: 'place:安吉县@330523',
        type: 'place',
        subtype: 'county',
        name: '安吉县',
        aliases: ['安吉'],
        attrs: { level: 'county' },
        mentions: 4,
        articles: 2,
      },
    ]);
    expect(mentions.map(({ surface }) => surface)).toEqual(['安吉县', '安吉', '安吉', '安吉']);
  });

  test('of an attribute said twice the first counts', () => {
    const said = spans.map((each, i) => [each, { ...county, attrs: { order: i } }] as const);
    expect(group(spans, new Map(said)).entities[0]!.attrs).toEqual({ order: 0 });
  });
});

describe('refer', () => {
  const base = { texts, lexicon: lexiconOf(new Map()) };

  test('without a resolver a span is called by its surface', () => {
    const { references } = refer(spans, [], base);
    expect([...references.values()].map((reference) => reference?.name)).toEqual(['安吉县', '安吉', '安吉', '安吉']);
  });

  test('a dropped span is no mention', () => {
    const drop: Resolver = {
      types: ['place'],
      resolve: (own) => ({ references: new Map(own.map((each) => [each, null])) }),
    };
    expect(group(spans, refer(spans, [drop], base).references).mentions).toEqual([]);
  });

  test('a later resolver sees what an earlier one has said, and only spans of its types', () => {
    const seen: unknown[] = [];
    const name: Resolver = {
      types: ['place'],
      resolve: (own) => ({ references: new Map(own.map((each) => [each, county])) }),
    };
    const look: Resolver = {
      types: ['org'],
      resolve: (own, scope) => {
        seen.push(own.length, scope.references.get(spans[1]!));
        return { references: new Map() };
      },
    };
    refer(spans, [name, look], base);
    expect(seen).toEqual([0, county]);
  });
});
