import { expect, test } from 'vitest';
import { cites } from '../../../../graph/connect/relations/cites';
import { storyOf } from './story';

const names = { 临港市渔港条例: 'law', 渔业法: 'law' } as const;

test.each([
  ['依照《渔业法》第五十八条第一款处罚', '第五十八条第一款'],
  ['根据《渔业法》，制定本条例', null],
])('%s', (text, value) =>
  expect(cites(storyOf([['title', '临港市渔港条例'], text], names))).toMatchObject([
    { type: 'cites', subject: '临港市渔港条例', object: '渔业法', value },
  ]),
);

test('only the text of a statute cites', () => expect(cites(storyOf(['根据《渔业法》第一条'], names))).toEqual([]));
