import { describe, expect, test } from 'vitest';
import { brackets } from '../../../graph/recognise/brackets';
import { contextOf, seenBy } from './contexts';

const first = (text: string) => brackets.recognise(contextOf(text))[0]!;

describe('titles in brackets', () => {
  test.each([
    ['施行《海湾保护条例》后', ['海湾保护条例']],
    ['《省实施〈中华人民共和国海湾法〉办法》', ['省实施〈中华人民共和国海湾法〉办法']],
    ['《省实施《海湾法》办法》', ['省实施《海湾法》办法']],
    ['《《海湾保护条例》》施行', ['海湾保护条例']],
    ['《海湾保护条例施行以来，岸线', ['海湾保护条例']],
    ['《甲》《乙条例》', ['甲', '乙条例']],
    ['没有开头》的', []],
    ['《海湾保护条例（草案）》', ['海湾保护条例']],
    ['《海湾保护条例（试行）》', ['海湾保护条例']],
    ['《海湾整治指南（试行）》', ['海湾整治指南（试行）']],
    ['《海湾整治规划（草案）》', ['海湾整治规划']],
  ])('%s', (text, expected) => expect(seenBy(brackets, text)).toEqual(expected));

  test.each([
    ['落实党的二十届三中全会《决定》', '中共中央关于进一步全面深化改革、推进中国式现代化的决定'],
    ['落实党的二十届三中全会《公报》', '二十届三中全会《公报》'],
  ])('the short title of what a plenum passed is known by the plenum: %s', (text, name) =>
    expect(first(text)).toMatchObject({ kind: 'coref', name }),
  );

  test.each([
    ['《中华人民共和国海湾法（2024年修订）》', 'law', 'statute', '海湾法'],
    ['《临港市岸线管理条例》', 'law', 'regulation', '临港市岸线管理条例'],
    ['《临港市养犬规定》', 'law', 'rule', '临港市养犬规定'],
    ['《船员考试规定》', 'document', 'policy', '船员考试规定'],
    ['《临港省实施〈海湾法〉办法》', 'law', 'rule', '临港省实施〈海湾法〉办法'],
    ['《岸线管理办法》', 'document', 'policy', '岸线管理办法'],
    ['《美丽海湾行动方案（2024—2027年）》', 'document', 'policy', '美丽海湾行动方案（2024—2027年）'],
    ['《潮汐观测方法》', 'document', 'work', '潮汐观测方法'],
    ['《潮汐之歌》', 'document', 'work', '潮汐之歌'],
  ])('%s is a %s of kind %s', (text, type, subtype, name) =>
    expect(first(text)).toMatchObject({ type, subtype, name, kind: 'name' }),
  );

  test.each(['《条例》', '《规定》', '《行动方案》', '《实施办法》', '《纲要草案》'])('%s points back', (text) =>
    expect(first(text)).toMatchObject({ kind: 'coref', evidence: 'backref/short-title' }),
  );

  test('a title of a paper is looked for without brackets, a book is not', () => {
    expect(first('《临港市岸线管理条例》').seeds).toMatchObject([{ text: '临港市岸线管理条例', within: 'corpus' }]);
    expect(first('《潮汐与岸线的故事》').seeds).toBeUndefined();
  });
});
