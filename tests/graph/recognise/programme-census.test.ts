import { expect, test } from 'vitest';
import { programmeCensus } from '../../../graph/recognise/programme-census';
import { seenBy } from './contexts';

test.each([
  ['完成第四次全国文物普查任务，', ['第四次全国文物普查']],
  ['扎实开展“七五”普法、第六次经济普查。', ['第六次经济普查', '七五”普法']],
  ['启动九五普法', ['九五普法']],
  ['做好全国自然灾害综合风险普查', ['全国自然灾害综合风险普查']],
  ['第三次全国国土调查成果', ['第三次全国国土调查']],
  ['制定“九五”普法规划，持续做好全民普法', []],
  ['开展渔船普查，第二次调查问卷', []],
])('%s', (text, expected) => expect(seenBy(programmeCensus, text)).toEqual(expected));
