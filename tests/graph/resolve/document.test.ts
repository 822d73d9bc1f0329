import { describe, expect, test } from 'vitest';
import { recognise } from '../../../graph/recognise/recognise';
import { resolve } from '../../../graph/resolve/resolve';
import { segment } from '../../../graph/node/segment';
import { lexicon } from '../recognise/contexts';
import { textsOf } from '../recognise/texts';

/** Surface and canonical name of every law and paper mentioned. */
function titles(...passages: readonly string[]) {
  const texts = textsOf([passages]);
  const tools = { lexicon, segment };
  const { mentions, entities } = resolve(texts, recognise(texts, tools), tools);
  const names = new Map(entities.map(({ id, type, name }) => [id, { type, name }]));
  return mentions
    .map(({ entity, surface, kind }) => ({ surface, kind, ...names.get(entity)! }))
    .filter(({ type }) => type === 'law' || type === 'document')
    .map(({ surface, kind, name }) => `${kind} ${surface} = ${name}`);
}

describe('short titles', () => {
  test('point back to the nearest title that ends so', () =>
    expect(titles('《临港市岸线管理条例》施行。', '《临港市渔港条例》明确，', '《条例》规定')).toContain(
      'coref 条例 = 临港市渔港条例',
    ));

  test('a definition goes before nearness', () =>
    expect(titles('《临港市岸线管理条例》（以下简称《条例》）施行，', '《临港市渔港条例》不变，《条例》规定')).toEqual([
      'name 临港市岸线管理条例 = 临港市岸线管理条例',
      'coref 条例 = 临港市岸线管理条例',
      'name 临港市渔港条例 = 临港市渔港条例',
      'coref 条例 = 临港市岸线管理条例',
    ]));

  test('the years of a plan stand behind what is said again', () =>
    expect(titles('《渔港整治行动方案（2025—2027年）》印发。', '根据《行动方案》，')).toContain(
      'coref 行动方案 = 渔港整治行动方案（2025—2027年）',
    ));

  test('one that points nowhere is no mention', () => expect(titles('《条例》规定')).toEqual([]));
});

test('full, short and draft form of a title are one law', () =>
  expect(titles('《中华人民共和国海湾保护法》', '《海湾保护法（草案）》')).toEqual([
    'name 中华人民共和国海湾保护法 = 海湾保护法',
    'name 海湾保护法 = 海湾保护法',
  ]));

test('a regulation without its place is the one of that name in its document', () =>
  expect(titles('《杭州市渔港管理条例》施行，', '认真贯彻渔港管理条例，')).toContain(
    'name 渔港管理条例 = 杭州市渔港管理条例',
  ));

test('but in title marks it is another', () =>
  expect(titles('《杭州市渔港管理条例》依照《渔港管理条例》制定，')).toContain('name 渔港管理条例 = 渔港管理条例'));
