import { matchesOf } from '../../../lib/collections/matches';

/** A figure with its unit and what is said of its bounds: 超200个, 6%左右, 0.8个百分点. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** As written, without white space. */
  readonly value: string;
}

const BOUND = '(?:超过|超|突破|近|(?<![签合履契公条违预节])约|不低于|不少于|不高于|不超过|至少|逾|高于|低于|达到?)?';
const FIGURE = '\\d[\\d,，.]*\\d|\\d|[一二三四五六七八九十]*[百千万亿][百千万亿]*';
/** 4.5%—5%, 3-5个: the lower end of a range. */
const FROM = `(?:\\d[\\d,，.]*\\s?[%％]?\\s?[—–~～－-]{1,2}\\s?)?`;
const MAGNITUDE = '(?:多|余)?(?:万亿|亿|万|千)?(?:多|余)?';
const MEASURES =
  '%|％|个百分点|万?亿?(?:美|欧|日|港)?元|平方公里|平方米|立方米|公里|千米|海里|公顷|亩|米(?!粉)|吨标准煤|吨|千瓦时|千瓦|度(?!假)|斤|公斤|倍|标准?箱|位次|天(?!然|空)|小时';
const COUNTS =
  '人次|人(?![民均员才口大])|名|户(?!籍)|家(?!门)|个(?!性|人|体|百分点)|项|件|台套?|辆|架次?|艘|座|所|条|处|只|头|羽|场次?|次(?!产业)|列|张|种|块|支|部(?!门|署|委|队|分)|册|篇|款|批次?|套|间|株|棵|位|趟|颗|盏|期|起|份(?!额)|组(?!织|成|建|长)|根|单(?!位|元|项|独)';

const QUANTITY = new RegExp(
  `(?<![第前\\d.—\\-A-Za-z])(${BOUND})\\s?${FROM}(${FIGURE})\\s?${MAGNITUDE}\\s?(?:${MEASURES}|${COUNTS})(?:以上|以下|左右|以内)?`,
  'gu',
);
/** Without one of these there is no figure, and the long expression need not be tried at every place. */
const FIGURES = /[\d百千万亿]/u;
export const holdsFigure = (text: string): boolean => FIGURES.test(text);

/** 一批, 两个: too few to be a figure. */
const WORD = /^[一二三四五六七八九十]?$/u;

/** Figures with units in reading order. Dates, ordinals and ranks (前10位) are none. */
export function quantitiesIn(text: string): readonly Quantity[] {
  const quantities: Quantity[] = [];
  if (!holdsFigure(text)) return quantities;
  for (const match of matchesOf(QUANTITY, text)) {
    const [whole, bound, figure] = match;
    if (WORD.test(figure!)) continue;
    // 达 is no bound but the verb.
    const skip = /^达到?$/u.test(bound!) ? bound!.length : 0;
    const value = whole.slice(skip).replace(/\s/gu, '');
    quantities.push({
      start: match.index + skip,
      end: match.index + whole.length,
      value,
    });
  }
  return quantities;
}
