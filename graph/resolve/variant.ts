import { groupBy } from '../../lib/collections/group-by';
import { tally } from '../../lib/collections/tally';

/**
 * Variants of a policy's name: 扩大有效投资“千项万亿”工程, “千项万亿”工程 and 千项万亿 are three surfaces of one entity.
 */

/** A surface taken apart at its quotes. */
export interface Variant {
  /** What stands in the quotes, else the whole name. */
  readonly core: string;
  /** What follows the quotes: 工程, 先进制造业集群. */
  readonly tail: string;
}

/** 10个方面民生实事 is 十方面民生实事. */
const COUNTED = /^(\d{1,2})个?(?=(?:方面|大|项)\p{Script=Han})/u;
const DIGITS = '零一二三四五六七八九';
const numeralOf = (figure: number) => {
  const [tens, ones] = [Math.floor(figure / 10), figure % 10];
  return (tens > 1 ? DIGITS[tens]! : '') + (tens > 0 ? '十' : '') + (ones > 0 || tens === 0 ? DIGITS[ones]! : '');
};

/** Take a surface apart. White space counts for nothing; a surface may lack the opening quote, which stands before it in the text. */
export function variantOf(surface: string): Variant {
  const name = surface
    .replace(/\s+/gu, '')
    .replaceAll('＋', '+')
    .replace(COUNTED, (_, figure: string) => numeralOf(Number(figure)));
  const close = name.lastIndexOf('”');
  if (close <= 0) return { core: name.replace(/[“”]/gu, ''), tail: '' };
  const open = name.lastIndexOf('“', close);
  // 国际“赛”“会”之城: single characters in quotes are no names of their own.
  if (close - open - 1 < 2) return { core: name.replace(/[“”]/gu, ''), tail: '' };
  return { core: name.slice(open + 1, close), tail: name.slice(close + 1) };
}

/** A tail that only says what kind of thing it is. */
const PLAIN =
  /^(?:工程|行动|计划|战略|专项行动|专项|行动计划|改革|试点|政策|组合拳|机制|体系|模式|品牌|施工图|工作部署)?$/u;
/** A core that many things are called by: 1+N, 三位一体. */
const COMMON = /^[\dA-ZXN+×-]{1,4}$|一体化?$/u;

/** For each core, the name of its entity; cores that stand for different things are told apart by their tails. */
export function namesOf(variants: readonly Variant[]): (variant: Variant) => string {
  const common = groupBy(
    variants.filter(({ core }) => COMMON.test(core)),
    ({ core }) => core,
  );
  const tails = new Map(
    [...common].map(([core, same]) => [core, tally(same.map(({ tail }) => tail).filter((tail) => tail !== ''))]),
  );
  return ({ core, tail }) => {
    const counts = tails.get(core);
    if (counts === undefined) return core;
    // 8+4政策体系 is 8+4经济政策体系 with a word left out.
    const same = (each: string) => each.endsWith(tail) || tail.endsWith(each);
    const own = tail === '' || PLAIN.test(tail) ? counts[0] : counts.find(([each]) => same(each));
    return core + (own?.[0] ?? tail);
  };
}
