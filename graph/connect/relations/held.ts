import type { Relation } from '../../../lib/model/types';
import { datesIn } from './date';
import { sentenceAt, type Extractor } from './scene';

const BEHIND = /^”?[^，。；：]{0,6}?(?:召开|举行|举办|开幕|闭幕|开赛|启幕)/u;
const BEFORE = /(?:召开|举行|举办|迎来)(?:了|的)?[^，。；：]{0,10}“?$/u;
/** Not yet, or only wished for. */
const UNREAL = /将|拟|计划|争取|力争|筹备|申办|推动|支持/u;
/** Characters between the date and what it dates. */
const NEAR = 28;

/** When an event took place: a date before it in its clause or the clause ahead, and a verb of holding. */
export const held: Extractor = ({ article, scenes }) =>
  scenes.flatMap(({ passage, seen }) =>
    seen
      .filter(({ entity, kind }) => entity.type === 'event' && kind === 'name')
      .flatMap(({ entity, start, end }): readonly Relation[] => {
        const [from, to] = sentenceAt(passage, start);
        const ahead = passage.text.slice(Math.max(from, start - NEAR), start);
        const behind = BEHIND.exec(passage.text.slice(end, to));
        if ((!behind && !BEFORE.test(ahead)) || UNREAL.test(ahead)) return [];
        // A date without a year takes that of the date before it in the sentence.
        const date = datesIn(passage.text.slice(from, start), article.date).findLast(
          (each) => start - from - each.end <= NEAR,
        );
        if (!date) return [];
        const rest = { object: null, value: date.iso, attrs: {}, passage: passage.id };
        const words = { start: from + date.start, end: end + (behind?.[0].length ?? 0) };
        return [{ type: 'held', subject: entity.id, ...rest, ...words }];
      }),
  );
