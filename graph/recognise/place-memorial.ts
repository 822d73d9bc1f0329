import { believe } from '../resolve/overlap';
import { placeAt } from './place-start';
import type { Recogniser } from './types';

/** What keeps the memory of a person whose name it bears (第三次全国文物普查不可移动文物分类标准: 名人故、旧居, 重要历史人物墓; 博物馆条例). */
const MEMORIAL =
  /^(?:故居|旧居|祖居|故里|出生地|纪念[馆园堂碑塔]|陈列馆|美术馆|艺术馆|展览馆|文学馆|图书馆|墓园?|陵园?|祠堂?)(?![地葬志长员])/u;
const WEIGHT = 1.5;

/** Houses, tombs and museums of a person who stands before them. */
export const memorials: Recogniser = {
  name: 'memorial',
  recognise({ passage: { text }, found }) {
    if (!/[居里地馆园堂碑塔墓陵祠]/u.test(text)) return [];
    return believe(found.filter(({ type }) => type === 'person')).flatMap(({ start, end }) => {
      const kind = MEMORIAL.exec(text.slice(end, end + 4))?.[0];
      return kind && end - start > 1 ? [placeAt('site', start, end + kind.length, 'memorial/person', WEIGHT)] : [];
    });
  },
};
