/**
 * The same indicator under different names: rules for words that say nothing of what is measured (全省, 预期, 总), the words of change
 * (增长, 年均增长) read apart, and a table of names that measure the same (`assets/lexicon/indicators.tsv`).
 */

/** By each way to write an indicator, its name. */
export type Indicators = ReadonlyMap<string, string>;

/** Read the table: name, variants parted by 、, source. */
export function parseIndicators(table: string): Indicators {
  const [, ...rows] = table.split(/\r?\n/u).filter((line) => line !== '' && !line.startsWith('#'));
  const names = new Map<string, string>();
  for (const row of rows) {
    const [name = '', variants = ''] = row.split('\t');
    for (const way of [name, ...variants.split('、')]) if (way !== '') names.set(bare(way), name);
  }
  return names;
}

const bare = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s“”"《》]/gu, '')
    .toUpperCase();

/** Words before an indicator that say whose, when, or what is done about it. */
const LEAD =
  /^(?:\d+[.、]|其中|今年|明年|全年|年末|年内|每年|预计|预期|建议|提出|实现|力争|确保|争取|努力|完成|达到|保持|连续\d+年|到?20\d\d年(?:底|末)?|十[二三四五六]五(?:时期|期间|末)?|全[省市区县州疆域盟](?!域)|我[省市区县州]|本[省市区县]|以来|主要|总(?=用|装机|里程|投资))+/u;
/** Words behind it that lead over to the figure. */
const TAIL =
  /(?:目标(?:设定)?(?:为|是)?|按|安排|首次|再次|已|均|约|为|从|由|连续\d+年|稳定|保持|控制|分别|增至|提升至|提高到|累计|合计|共|[/(（].*|-|—)+$/u;
/** Words for how many, which a name in the table may have or lack: 经营主体总量, 城镇新增就业人数. */
const AMOUNT = /(?:总量|总数|数量|总户数|户数|人数|人次|规模|总规模|总额|总值)$/u;
/** How a figure changes. */
const CHANGE =
  /(?:增速(?:目标)?(?:设定)?为?)?(累计|年均|平均|同比|名义|实际|较上年|比上年)*(?:按)?(增长|增速|增幅|增长率|提高|提升|上升|下降|降低|减少|压减|涨幅|上涨)(?:率|速度)?$/u;
const SAME_CHANGE: Readonly<Record<string, string>> = {
  ...{ 增速: '增长', 增幅: '增长', 增长率: '增长', 降低: '下降', 减少: '下降', 压减: '下降', 上涨: '涨幅' },
  ...{ 提升: '提高', 上升: '提高' },
};
/** Words about a change that do not make it another. */
const IDLE = /^(?:同比|名义|实际|较上年|比上年|平均)$/u;
/** 粮食总产量, 旅游总收入. */
const TOTAL = /总(?=产|收|装机|里程|面积|人口|花费)/u;

/** The name under which an indicator is gathered; `text` is what the text calls it. */
export function indicatorName(text: string, indicators: Indicators): string {
  let rest = bare(text);
  // 生产总值按增长…安排, 增速目标设定为年均增长: what is said of the aim is no part of what is measured.
  rest = cut(cut(rest, LEAD), TAIL);
  const change = CHANGE.exec(rest);
  const words = change ? cut(rest.slice(0, change.index), TAIL) : rest;
  const plain = words.replace(TOTAL, '');
  const name = [words, plain, plain.replace(AMOUNT, '')].map((way) => indicators.get(way)).find(Boolean) ?? plain;
  if (!change) return name || bare(text);
  const [, how = '', verb = ''] = change;
  return name + (IDLE.test(how) ? '' : how) + (SAME_CHANGE[verb] ?? verb);
}

const cut = (text: string, words: RegExp): string => text.replace(words, '') || text;
