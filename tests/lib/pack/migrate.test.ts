import { expect, it } from 'vitest';
import { migrate, type Migration } from '../../../lib/pack/migrate';
import { VERSION } from '../../../lib/pack/schema';

const steps = new Map<number, Migration>([
  [1, ({ articles, ...rest }) => ({ ...rest, pieces: articles })],
  [2, (sections) => ({ ...sections, topics: [] })],
]);

it('leads from every released version to the current one', () => {
  for (let version = 1; version <= VERSION; version++) expect(migrate({}, version)).not.toBeNull();
});

it('takes one step after another', () => {
  expect(migrate({ articles: 'a' }, 1, { to: 3, steps })).toEqual({ pieces: 'a', topics: [] });
  expect(migrate({ pieces: 'a' }, 2, { to: 3, steps })).toEqual({ pieces: 'a', topics: [] });
  expect(migrate({ pieces: 'a' }, 3, { to: 3, steps })).toEqual({ pieces: 'a' });
});

it('knows no way where a step is missing, nor back', () => {
  expect(migrate({}, 0, { to: 3, steps })).toBeNull();
  expect(migrate({}, 4, { to: 3, steps })).toBeNull();
});
