/** For when a figure is meant. */
export interface Period {
  /** As the text says it, or the plan whose name stands with the figure; null where nothing is said. */
  readonly written: string | null;
  /** First and last year, as far as they are known. */
  readonly from: number | null;
  readonly to: number | null;
}

/** The five-year plans by number: 十五五 begins in 2026. */
const PLANS = ['十一五', '十二五', '十三五', '十四五', '十五五', '十六五'];
const FIRST_PLAN = 2006;
const PLAN = /十[一二三四五六]五/u;

const COUNT: Readonly<Record<string, number>> = {
  ...{ 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
};

/**
 * Read a period against the date of its article.
 *
 * @param written what the text says (今年, 到2030年, 过去五年), or null
 * @param words what stands with the figure, in which a plan may be named
 * @param date ISO date of the article, or null
 */
export function periodOf(written: string | null, words: string, date: string | null): Period {
  const year = date === null ? null : Number(date.slice(0, 4));
  const named = written === null ? null : /(?:19|20)\d\d/u.exec(written);
  if (named) return { written, from: Number(named[0]), to: Number(named[0]) };
  const plan = PLAN.exec(words)?.[0];
  if (plan !== undefined) {
    const from = FIRST_PLAN + 5 * PLANS.indexOf(plan);
    return { written: written ?? plan, from, to: from + 4 };
  }
  if (written === null || year === null) return { written, from: null, to: null };
  const past = /(?:过去|近)([一二两三四五六七八九十]|\d+)年/u.exec(written);
  if (past) return { written, from: year - (COUNT[past[1]!] ?? Number(past[1])), to: year - 1 };
  // 全年 of a report is the year that it looks back on or ahead to: the text does not say which.
  return written === '今年' ? { written, from: year, to: year } : { written, from: null, to: null };
}
