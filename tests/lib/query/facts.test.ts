import { describe, expect, it } from 'vitest';
import { facts } from '../../../lib/query/facts';

describe('facts', () => {
  const nameOf = (id: string) => (id === 'place:浙江省@330000' ? '浙江省' : null);

  it('puts any JSON into words, ids by name, nothing for nothing', () => {
    const attrs = {
      code: '330100',
      parent: 'place:浙江省@330000',
      offices: [{ post: '市长', body: '杭州市' }, '书记'],
      count: 3,
      draft: true,
      empty: null,
      none: [],
    };
    expect(facts(attrs, nameOf)).toEqual([
      { key: 'code', values: ['330100'] },
      { key: 'parent', values: ['浙江省'] },
      { key: 'offices', values: ['市长 杭州市', '书记'] },
      { key: 'count', values: ['3'] },
      { key: 'draft', values: ['✓'] },
    ]);
  });
});
