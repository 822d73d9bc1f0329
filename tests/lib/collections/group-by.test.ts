import { expect, test } from 'vitest';
import { groupBy } from '../../../lib/collections/group-by';

test('groups and their members keep the order of the items', () =>
  expect([...groupBy(['bb', 'a', 'cc'], (text) => text.length)]).toEqual([
    [2, ['bb', 'cc']],
    [1, ['a']],
  ]));
