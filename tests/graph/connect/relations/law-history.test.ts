import { describe, expect, test } from 'vitest';
import { lawHistory } from '../../../../graph/connect/relations/law-history';
import { storyOf } from './story';

const LAW = '临港市渔港条例';
const history = (text: string, names = {}) =>
  lawHistory(storyOf([text], { [LAW]: 'law', ...names })).map(({ type, value }) => `${type} ${value}`);

describe('in running text', () => {
  test.each([
    [`2024年9月27日，市人大常委会表决通过《${LAW}》。`, ['adopted 2024-09-27']],
    [`2024年9月27日，《${LAW}》经市人大常委会审议通过。`, ['adopted 2024-09-27']],
    [`3月1日出台。市人大于2024年3月27日、29日通过了《${LAW}》。`, ['adopted 2024-03-27']],
    [`《${LAW}》自2025年1月1日起施行。`, ['effective 2025-01-01']],
    [`《${LAW}》于2023年5月废止。`, ['repealed 2023-05']],
    [`2025年，推动出台《${LAW}》。`, []],
    [`深入实施《${LAW}》，2024年渔港产值增长。`, []],
    [`《${LAW}》共十章。`, []],
  ])('%s', (text, expected) => expect(history(text)).toEqual(expected));

  test('the words that say so hold all of the verb', () => {
    const text = `《${LAW}》自2025年1月1日起施行，至今两年。`;
    const [fact] = lawHistory(storyOf([text], { [LAW]: 'law' }));
    expect(text.slice(fact!.start!, fact!.end!)).toBe(`${LAW}》自2025年1月1日起施行`);
  });

  test('the body that did it is the object', () => {
    const body = '临港市人民代表大会常务委员会';
    const [fact] = lawHistory(storyOf([`2024年9月27日，${body}通过《${LAW}》。`], { [LAW]: 'law', [body]: 'org' }));
    expect(fact).toMatchObject({ type: 'adopted', subject: LAW, object: body, start: 0 });
  });
});

test('a session stands for the body whose session it is', () => {
  const session = '临港市十届人大常委会第三次会议';
  const body = '临港市人民代表大会常务委员会';
  const names = { [LAW]: 'law', [session]: 'event', [body]: 'org' } as const;
  expect(lawHistory(storyOf([`2024年9月27日，${session}通过《${LAW}》。`], names))).toMatchObject([{ object: body }]);
});
