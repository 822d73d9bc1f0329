import { describe, expect, it } from 'vitest';
import { telling } from '../../../lib/lookup/card-quote';
import { fixtureGraph, fixturePack, fixtureReader } from '../../fixtures/graph';

/** The sentence told of 山海协作工程 in an article of these lines. */
async function told(lines: string): Promise<string> {
  const marked = `
+ programme 山海协作工程
+ place 丽水市 | city | code=331100 level=city

=== a.txt | 山海协作 |
# [山海协作工程](programme)二十年 @ pages=- date=2025-01
${lines}
`;
  const pack = await fixtureReader(fixturePack(fixtureGraph(marked)));
  const entity = pack.overview.entities.findIndex(({ name }) => name === '山海协作工程');
  const found = await telling(pack, entity, await pack.entity(entity));
  return found!.row.text.slice(...found!.span);
}

describe('the sentence that tells most', () => {
  it.each([
    [
      'one that says what it is',
      '有人说起[山海协作工程](programme)，也有人说起别的许多事情。\n[山海协作工程](programme)是让沿海与山区结成对子的办法，一年一签。',
      '[山海协作工程](programme)是让沿海与山区结成对子的办法，一年一签。',
    ],
    [
      'one that states a fact',
      '说起[山海协作工程](programme)，村里的老人都记得那条新修的路。\n[丽水](place:丽水市)推进[山海协作工程](programme)，把山货卖到了码头边的集市。\n> implements | 丽水市 | 山海协作工程 | | 推进 | verb=推进 aspect=doing',
      '[丽水](place:丽水市)推进[山海协作工程](programme)，把山货卖到了码头边的集市。',
    ],
    [
      'text before headings',
      '## [山海协作工程](programme)的一本账一本一本往下记\n说起[山海协作工程](programme)，村里的老人都记得那条新修的路。',
      '说起[山海协作工程](programme)，村里的老人都记得那条新修的路。',
    ],
    [
      'a short one with the next',
      '再说[山海协作工程](programme)。码头与山村隔着三百里路，账却算在一起。',
      '再说[山海协作工程](programme)。码头与山村隔着三百里路，账却算在一起。',
    ],
  ])('is %s', async (_, lines, expected) =>
    expect(await told(lines)).toBe(expected.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')),
  );

  it('of a very long sentence is the part around the name', async () => {
    const words = await told(`${'一件接一件，'.repeat(40)}[山海协作工程](programme)${'，一年又一年'.repeat(40)}。`);
    expect(words).toContain('山海协作工程');
    expect(words.length).toBeLessThan(160);
  });
});
