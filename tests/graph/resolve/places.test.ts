import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../../graph/node/lexicon';
import { segment } from '../../../graph/node/segment';
import { recognise } from '../../../graph/recognise/recognise';
import { resolve } from '../../../graph/resolve/resolve';
import { textsOf } from '../recognise/texts';

const tools = { lexicon: loadLexicon('assets/lexicon'), segment };

/** Places of one article of these passages, resolved: what stands in the text and the id it leads to. */
function placesIn(passages: readonly string[], home?: string) {
  const texts = textsOf([passages]);
  const placed = home ? { ...texts, placeNames: new Map([[texts.articles[0]!.id, home]]) } : texts;
  const named = resolve(placed, recognise(placed, tools), tools);
  const found = named.mentions
    .filter(({ entity }) => entity.startsWith('place:'))
    .map(({ surface, entity }) => `${surface} ${entity.slice('place:'.length)}`);
  return { ...named, found };
}

describe('which place a name means', () => {
  test.each([
    ['the county of the city before it', ['湖州市安吉县的竹林'], ['湖州市 湖州市@3305', '安吉县 安吉县@330523']],
    ['a short form by its province', ['浙江安吉的竹林'], ['浙江 浙江省@33', '安吉 安吉县@330523']],
    [
      'a district of many by the city before it',
      ['从南京市鼓楼区出发'],
      ['南京市 南京市@3201', '鼓楼区 鼓楼区@320106'],
    ],
    ['the same by another city', ['到福州市鼓楼区去'], ['福州市 福州市@3501', '鼓楼区 鼓楼区@350102']],
    ['a province before a city or county of its name', ['与河北、吉林两省合作'], ['河北 河北省@13', '吉林 吉林省@22']],
    ['a city before the county within it', ['衡阳和岳阳'], ['衡阳 衡阳市@4304', '岳阳 岳阳市@4306']],
    ['a short autonomous prefecture', ['云南文山州的三七'], ['云南 云南省@53', '文山州 文山壮族苗族自治州@5326']],
  ] as const)('%s', (_, passages, expected) => {
    expect(placesIn(passages).found).toEqual(expected);
  });

  test('a township by the county that the passage names', () => {
    expect(placesIn(['金东区岭下镇的古街']).found).toContain('岭下镇 岭下镇@330703105');
  });

  test('the place that the article speaks for decides', () => {
    expect(placesIn(['鼓楼区建成一批社区食堂。'], '徐州市').found).toContain('鼓楼区 鼓楼区@320302');
  });

  test('where nothing decides the name stays unresolved and keeps its codes', () => {
    const { entities } = placesIn(['鼓楼区建成一批社区食堂。']);
    const [place] = entities.filter(({ name }) => name === '鼓楼区');
    expect(place!.id).toBe('place:鼓楼区');
    expect(place!.attrs['unresolved']).toContain('320106');
  });
});

describe('containment', () => {
  test('a place right behind the one that holds it is located in it', () => {
    const { relations, passages } = placesIn(['走进湖州市安吉县。']);
    const [relation] = relations.filter(({ type }) => type === 'located_in');
    expect(relation).toMatchObject({ subject: 'place:安吉县@330523', object: 'place:湖州市@3305' });
    expect(passages[0]!.text.slice(relation!.start, relation!.end)).toBe('湖州市安吉县');
  });

  test('a site is located in the place that opens its name, where the texts name that', () => {
    const { relations } = placesIn(['义乌国际商贸城在义乌市。'], '金华市');
    expect(relations).toContainEqual(
      expect.objectContaining({ type: 'located_in', subject: 'place:义乌国际商贸城', object: 'place:义乌市@330782' }),
    );
  });
});

test('a character beside a city of its province is a city of it', () => {
  expect(placesIn(['加快甬台一体化发展'], '宁波市').found).toEqual(['甬 宁波市@3302', '台 台州市@3310']);
});

describe('the place of an article', () => {
  test('is an entity, though no text mentions it', () => {
    const { articles, entities } = placesIn(['项目开工。'], '湖州');
    expect(articles[0]!.place).toBe('place:湖州市@3305');
    expect(entities.find(({ id }) => id === articles[0]!.place)).toMatchObject({ name: '湖州市', mentions: 0 });
  });

  test('of several of that name is the one that the texts mention', () => {
    const { articles } = placesIn(['南京市鼓楼区的项目开工。'], '鼓楼区');
    expect(articles[0]!.place).toBe('place:鼓楼区@320106');
  });

  test('is null where the article speaks for none', () => {
    expect(placesIn(['湖州的项目开工。']).articles[0]!.place).toBeNull();
  });

  test.each([
    ['我省', '湖州', '浙江省@33'],
    ['全市', '湖州', '湖州市@3305'],
    ['全市', '义乌', '义乌市@330782'],
    ['我县', '安吉县', '安吉县@330523'],
  ])('%s of an article for %s means %s', (word, home, expected) => {
    expect(placesIn([`${word}新增项目十个。`], home).found).toEqual([`${word} ${expected}`]);
  });
});
