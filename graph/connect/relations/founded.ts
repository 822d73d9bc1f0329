import type { Relation } from '../../../lib/model/types';
import { datesIn } from './date';
import { sentenceAt, type Extractor } from './scene';

const BIRTH = '(?:成立|创立|创办|创建|设立|组建|挂牌|诞生|启动|获批)';
const BEFORE = new RegExp(`${BIRTH}于?(.{2,12})的$`, 'u');
const BEHIND = [
  new RegExp(`^[^，。；]{0,4}${BIRTH}于([^，。；]{4,12})`, 'u'),
  new RegExp(`^[^，。；]{0,4}于([^，。；]{4,14}?)(?:正式)?${BIRTH}`, 'u'),
] as const;

/** When a body or an initiative began: 诞生于1993年的…, 1984年10月…成立. */
export const founded: Extractor = ({ article, scenes }) =>
  scenes.flatMap(({ passage, seen }) =>
    seen
      .filter(({ entity, kind }) => kind === 'name' && (entity.type === 'org' || entity.type === 'programme'))
      .flatMap(({ entity, start, end }): readonly Relation[] => {
        const [from, to] = sentenceAt(passage, start);
        const before = passage.text.slice(Math.max(from, start - 24), start);
        const after = passage.text.slice(end, Math.min(to, end + 24));
        const ahead = before.endsWith('的') ? BEFORE.exec(before) : null;
        const behind = after.includes('于') ? (BEHIND[0].exec(after) ?? BEHIND[1].exec(after)) : null;
        const match = ahead ?? behind;
        const date = match && datesIn(match[1]!, article.date)[0];
        if (!match || !date) return [];
        const words = ahead
          ? { start: start - before.length + ahead.index, end }
          : { start, end: end + behind!.index + behind![0].length };
        return [
          {
            type: 'founded',
            subject: entity.id,
            object: null,
            value: date.iso,
            attrs: {},
            passage: passage.id,
            ...words,
          },
        ];
      }),
  );
