import { describe, expect, it } from 'vitest';
import { credit } from '../../../graph/recognise/person-credit';
import { seenBy } from './contexts';

describe('writers in brackets', () => {
  it.each([
    ['of a dispatch', '海湾网杭州8月13日电（沈礁石 陆潮生）“鱼汛来了。”', ['沈礁石', '陆潮生']],
    ['with what they are', '本报讯（记者 沈礁石 通讯员 陆 潮）渔港开工。', ['沈礁石', '陆 潮']],
    ['of a passage', '家家户户晒起了鱼鲞。（沈礁石）', ['沈礁石']],
    ['of two surnames', '家家户户晒起了鱼鲞。（欧阳海、陆潮生）', ['欧阳海', '陆潮生']],
    ['whose surname is also a role', '本报讯(记者沈礁石 文潮生)渔港开工。', ['沈礁石', '文潮生']],
    ['behind a line without a mark', '家家户户晒起了鱼鲞（通讯员 沈礁石）', ['沈礁石']],
    ['no place or remark', '家家户户晒起了鱼鲞。（下同）', []],
    ['no sentence', '全部完工。（据渔港指挥部统计）', []],
    ['not in the middle', '鱼鲞（沈礁石）晒好了。', []],
  ])('%s', (_, text, expected) => expect(seenBy(credit, text)).toEqual(expected));
});
