import { matchesOf } from '../../lib/collections/matches';
import { personTables } from './person-tables';
import { placeAt } from './place-start';
import type { Recogniser } from './types';

/** What clans have built and are called after (第三次全国文物普查不可移动文物分类标准: 宅第民居, 坛庙祠堂). */
const HOUSE =
  /(\p{Script=Han}{1,2})[家氏](?:大院|大宅|老宅|祖宅|祖祠|宗祠|支祠|家庙|祠堂|花园|庄园|大屋|故居|旧居|民居|古?宅|牌坊|围屋)/gu;
/** Without it none stands in a text, which is then spared the search. */
const HINT = /[家氏][大老祖宗支家祠花庄故旧民古宅牌围]/u;
const WEIGHT = 2.5;

/** Houses and halls of clans, by their surname: 沈氏宗祠, 钱家大院. */
export const clanHouses: Recogniser = {
  name: 'clan',
  recognise({ passage: { text }, lexicon, words }) {
    if (!HINT.test(text)) return [];
    const { surname, compound } = personTables(lexicon);
    return matchesOf(HOUSE, text).flatMap(({ index, 0: name, 1: before }) => {
      const long = compound.has(before!);
      // 农家大院, 皇家花园: what is hardly a surname says of what kind it is.
      if (!long && !(surname[before!.charCodeAt(before!.length - 1)]! > 0)) return [];
      const start = long ? index : index + before!.length - 1;
      return words.startsWord(start) ? [placeAt('site', start, index + name.length, 'clan/house', WEIGHT)] : [];
    });
  },
};
