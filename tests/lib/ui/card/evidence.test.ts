import { describe, expect, it } from 'vitest';
import { evidenceKinds } from '../../../../lib/ui/card/evidence';

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
