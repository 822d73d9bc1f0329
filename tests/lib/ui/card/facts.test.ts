import { describe, expect, it } from 'vitest';
import { evidenceKinds } from '../../../../lib/ui/card/evidence';
import { facts } from '../../../../lib/ui/card/facts';

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

describe('evidenceKinds', () => {
  it('adds the rules of a kind', () => {
    const counted = [
      { evidence: 'gazetteer/city', count: 5 },
      { evidence: 'quote', count: 6 },
      { evidence: 'gazetteer/county', count: 2 },
    ];
    expect(evidenceKinds(counted)).toEqual([
      { kind: 'gazetteer', count: 7, rules: ['city', 'county'] },
      { kind: 'quote', count: 6, rules: ['quote'] },
    ]);
  });
});
