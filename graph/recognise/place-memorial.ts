import { believe } from '../resolve/overlap';
import { placeAt } from './place-start';
import type { Recogniser } from './types';

/** What keeps the memory of a person whose name it bears (第三次全国文物普查不可移动文物分类标准: 名人故、旧居, 重要历史人物墓; 博物馆条例). */
const MEMORIAL =
  /^(?:故居|旧居|祖居|故里|出生地|纪念[馆园堂碑塔]|陈列馆|美术馆|艺术馆|展览馆|文学馆|图书馆|墓园?|陵园?|祠堂?)(?![地葬志长员])/u;
const WEIGHT = 1.5;
/** What only a person leaves: it proves a name of three characters that fills its item of a list. */
const PROOF = /^(?:故居|旧居|祖居|墓)(?=[、，。；（和与及等]|$)/u;
/** Less than this speaks against its form. */
const SHAPE = -4;

/** Houses, tombs and museums of a person who stands before them. */
export const memorials: Recogniser = {
  name: 'memorial',
  recognise({ passage: { text }, found }) {
    if (!/[居里地馆园堂碑塔墓陵祠]/u.test(text)) return [];
    const people = found.filter(({ type }) => type === 'person');
    const site = (kinds: RegExp, { start, end }: { readonly start: number; readonly end: number }) => {
      const kind = kinds.exec(text.slice(end, end + 4))?.[0];
      return kind && end - start > 1 ? [placeAt('site', start, end + kind.length, 'memorial/person', WEIGHT)] : [];
    };
    const proved = people.filter(
      ({ start, end, evidence, weight }) =>
        evidence === 'person/shape' && weight > SHAPE && end - start === 3 && !/\p{L}/u.test(text[start - 1] ?? ''),
    );
    return [
      ...believe(people).flatMap((person) => site(MEMORIAL, person)),
      ...proved.flatMap((person) => site(PROOF, person)),
    ];
  },
};
