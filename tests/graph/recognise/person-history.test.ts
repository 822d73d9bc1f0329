import { expect, it } from 'vitest';
import { history } from '../../../graph/recognise/person-history';
import { seenBy } from './contexts';

it.each([
  ['越国西施和宋代陆游都到过这里。', ['西施', '陆游']],
  ['光绪三十年建桥，光绪年间重修。', []],
  ['学习孔子思想。', []],
])('%s', (text, expected) => expect(seenBy(history, text)).toEqual(expected));
