import { beforeAll, describe, expect, it } from 'vitest';
import type { PackReader } from '../../../../lib/query/types';
import { fitting } from '../../../../lib/ui/address/fit';
import { HOME, type View } from '../../../../lib/ui/address/view';
import { fixtureReader } from '../../../fixtures/graph';

let pack: PackReader;
beforeAll(async () => {
  pack = await fixtureReader();
});

describe('fitting', () => {
  it('leaves a view of the pack as it is', () => {
    const { id } = pack.overview.entities[0]!;
    const view: View = { ...HOME, centre: id, only: [id], document: pack.overview.documents[0]!.id };
    expect(fitting(view, pack)).toEqual({ view, dropped: 0 });
  });

  it('drops and counts what the pack has not', () => {
    const { id } = pack.overview.entities[0]!;
    const view: View = {
      ...HOME,
      entity: 'gone',
      removed: ['gone', id],
      pinned: [{ id: 'gone', x: 0, y: 0 }],
      centre: 'gone',
      path: [id, 'gone'],
      column: 'no such column',
      document: 'no such document',
      whole: true,
    };
    expect(fitting(view, pack)).toEqual({ view: { ...HOME, entity: 'gone', removed: [id] }, dropped: 6 });
  });
});
