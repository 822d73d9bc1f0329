import { expect, test } from 'vitest';
import { plain } from '../../../lib/cite/plain';
import { cited } from './example';

test.each([
  [cited(), '“以‘枫桥经验’为底本。”（甲一、乙二：《让〈水法〉走进村庄》，《水乡》，2025-01，第 3 页）'],
  [
    cited({ authors: [], date: null, title: '水乡' }, { quote: '水清。', document: undefined, pages: [12, 13] }),
    '“水清。”（《水乡》，第 12–13 页）',
  ],
  [cited({ authors: [], date: null, title: '水乡' }, { quote: '水清。', pages: null }), '“水清。”（《水乡》）'],
])('%#', (one, expected) => expect(plain(one)).toBe(expected));
