import fc from 'fast-check';
import type { Change } from '../../../lib/curation/change';
import { entityId } from '../../../lib/model/ids';
import { ENTITY_TYPES } from '../../../lib/model/types';

/** Words as a reader may give them: anything but white space at the ends. */
export const words = fc
  .oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('浙大', 'a\tb', '两\n行', '\\', ' to x', '#'))
  .map((text) => text.trim())
  .filter((text) => text !== '');

const type = fc.constantFrom(...ENTITY_TYPES);
export const id = fc
  .tuple(type, words, fc.option(fc.constantFrom('330000', '330100')))
  .map(([of, name, code]) => entityId(of, name, of === 'place' ? code : null));

/** Changes to the entities given, or to any. */
export const changes = (ids: fc.Arbitrary<string>, said: fc.Arbitrary<string>, names = said): fc.Arbitrary<Change> =>
  fc.oneof(
    fc.record({ kind: fc.constant('merge' as const), id: ids, into: ids }),
    fc.record({ kind: fc.constant('rename' as const), id: ids, to: names }),
    fc.record({ kind: fc.constant('retype' as const), id: ids, to: type }),
    fc.record({ kind: fc.constant('hide' as const), id: ids }),
    fc.record({ kind: fc.constant('variant' as const), id: ids, words: said }),
    fc.record({
      kind: fc.constant('split' as const),
      id: ids,
      by: fc.constantFrom('surface' as const, 'quote' as const),
      words: said,
      to: fc.oneof(
        ids,
        fc.tuple(type, names).map(([of, name]) => entityId(of, name)),
      ),
    }),
  );
