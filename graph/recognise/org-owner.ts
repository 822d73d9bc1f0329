/** Companies without an ending, by their trade or by what they make: 蓝鲸化学新材料项目, 湖州蓝鲸科技攻克, 推进蓝鲸动力电池基地. */
import { Units } from '../../lib/match/units';
import { companyWords } from './org-company-words';
import { orgTables } from './org-tables';
import { type PlaceEdges, placeEdges } from './org-places';
import { PARTING, VERB_FIRST } from './org-walk';
import type { Words } from './tokens';
import type { Candidate, Recogniser } from './types';

const WEIGHT = 1.2;
/** What a clause is about in which a company is called by what it makes. */
const PROJECT = /项目|基地|生产线|工厂|总部|投产|开工|量产|整车|扩产|技改|达产/u;
/** Words that may tell before a product which one it is. */
const DESCRIBES = /^(?:n|b|a|an|vn|v|d|l|t|j|nz|x)$/u;
/** What stands behind the place of a works in a list: 蓝鲸安吉、贝港长兴等项目. */
const WORKS = /^(?:、|等|基地|工厂|总部|[一二三四]期)/u;
/** What only a company does, or has, right behind its name. */
const DOES =
  /^(?:攻克|研发|研制|建成|投产|推出|生产|自主|总部|上市|负责人|相关负责人|董事长|总经理|总裁|创始人|副总|工程师|技术员|车间|厂区|等(?:[\p{Script=Han}\d]{0,5}?)(?:企业|公司|外企|央企|项目)|等(?:加快|投产|快速)|[A-Z]|\d[\d.]*(?:[万亿]|D))/u;
/** Who leads a company, right behind its name: 海东正澜科技董事长某某某. */
const LED_BY = /^(?:董事长|副?总经理|副?总裁|董事局主席|联合创始人|创始人|CEO|首席执行官)/u;
/** Words of a trade that stand behind another: 食品技术, 医疗科技. */
const FURTHER = /^(?:技术|科技|实业|股份|控股|集团)$/u;
/** What the middle of a name may be to the segmenter: no verb of an object, nothing that joins words. */
const NAMING = /^(?:n|nz|nr|nrt|ns|x|a|ag|b|z|vg|ng|g|zg|j|i|l)$/u;
const OPENS = /[、，。；：（“—\s]/u;
const ENDS_CLAUSE = new Units(/[，。；：！？]/u);
/** Short words that lead up to a name. */
const LEADS = /^(?:和|与|及|对|由|让|携手)$/u;
/** Unknown words of the segmenter that tell what something is made of, how it works or which kind it is. */
const KIND_END = /离子$|[基电碳氢氨醇链网力类型级性化端质型上下内外间中等的]$/u;
const NUMBERED = /^[一二三四五六七八九十两\d]/u;
const PROPER = /^(?:x|nz|nt|nr|nrt|nrfg)$/u;

export const owners: Recogniser = {
  name: 'owner',
  recognise(context) {
    const { text } = context.passage;
    const { words } = context;
    const { trades, products } = companyWords(context.lexicon);
    const tables = orgTables(context.lexicon);
    const places = placeEdges(context);
    const projects = PROJECT.test(text);
    if (!projects && trades.next(text, 0) === text.length) return [];
    const candidates: Candidate[] = [];
    const put = (from: number, end: number, rule: string) => {
      const start = text.startsWith('中国', from - 2) ? from - 2 : from;
      candidates.push({
        start,
        end,
        type: 'org',
        subtype: 'company',
        kind: 'name',
        evidence: `owner/${rule}`,
        weight: WEIGHT,
        ...(end - start > 3
          ? { seeds: [{ text: text.slice(start, end), within: 'document', weight: 1, wholeWords: true }] as const }
          : {}),
      });
    };
    const core = (end: number) => coreBefore(text, end, words, places, tables.words);
    /** Start of an owner that ends at `end`, with or without its trade; -1 where none does. */
    const owner = (end: number) => core(end - (trades.before(text, end)?.text.length ?? 0));
    /** What makes a product named at `at`: its owner stands before it or before a few words that tell which one it is. */
    const maker = (at: number, from: number) => {
      for (let end = at, described = 0; end > from && described < 3; described++) {
        const start = owner(end);
        if (start >= 0) return put(start, end, 'product');
        const word = words.at(end - 1)!;
        if (word.end !== end || !DESCRIBES.test(word.tag) || word.text.length < 2) return;
        end = word.start;
      }
    };
    /** End of the trades in a row at `at`: 食品 + 技术. */
    const tradesEnd = (at: number): number => {
      const trade =
        trades.after(text, at) ?? (FURTHER.exec(text.slice(at, at + 2)) ? { text: text.slice(at, at + 2) } : null);
      return trade ? tradesEnd(at + trade.text.length) : at;
    };
    /** What stands between a place and the trade of a company whose head is named. */
    const led = (at: number, behind: number) => {
      for (let start = at - 2; start >= at - 4; start--) {
        const place = places.sure.has(start) ? places.chainStart.get(start) : undefined;
        if (place === undefined) continue;
        if (words.within(start, at).every(({ tag }) => NAMING.test(tag))) put(place, behind, 'led');
        return;
      }
    };
    // Clauses are looked at where a trade or a product stands in one, or a place where something is built.
    let clause = { from: 0, until: 0, project: false };
    const clauseAt = (at: number) => {
      if (at >= clause.from && at < clause.until) return clause;
      let from = at;
      let until = at;
      while (from > 0 && !ENDS_CLAUSE.at(text, from - 1)) from--;
      while (until < text.length && !ENDS_CLAUSE.at(text, until)) until++;
      return (clause = { from, until, project: projects && PROJECT.test(text.slice(from, until)) });
    };
    const next = (from: number) =>
      Math.min(trades.next(text, from), projects ? products.next(text, from) : text.length);
    for (let at = next(0); at < text.length; at = next(at + 1)) {
      const trade = trades.after(text, at);
      const product = projects && products.after(text, at);
      if (product && clauseAt(at).project) maker(at, clauseAt(at).from);
      if (!trade) continue;
      const behind = at + trade.text.length;
      const all = tradesEnd(at);
      const headed = LED_BY.test(text.slice(all, all + 6));
      if (!headed && !DOES.test(text.slice(behind, behind + 12)) && !products.after(text, behind)) continue;
      const start = core(at);
      // With its head a company is called in full, its place before it.
      if (start >= 0 && headed) put(places.chainStart.get(start) ?? start, all, 'led');
      else if (start >= 0) put(start, behind, 'trade');
      else if (headed) led(at, all);
    }
    if (projects)
      for (const [place, end] of places.endOf) {
        if (!WORKS.test(text.slice(end, end + 4))) continue;
        const { from, project } = clauseAt(place);
        const start = project && place > from ? owner(place) : -1;
        if (start >= 0) put(start, place, 'works');
      }
    return candidates;
  },
};

/** Start of the two to four characters before `end` that no dictionary knows and that fill the place up to a mark, a verb or a place; -1 where there are none. */
function coreBefore(text: string, end: number, words: Words, places: PlaceEdges, common: ReadonlySet<string>): number {
  let at = end;
  let singles = 0;
  let proper = false;
  while (at > 0 && end - at < 4) {
    const word = words.at(at - 1)!;
    if (word.end !== at || !/^\p{Script=Han}+$/u.test(word.text) || (word.text.length > 1 && common.has(word.text)))
      return -1;
    if (word.text.length === 1) {
      if (PARTING.has(word.text)) return -1;
      singles++;
    } else if (PROPER.test(word.tag) && (!proper || end - word.start < 5) && !VERB_FIRST.test(word.text)) proper = true;
    else return -1;
    at = word.start;
    if (end - at >= 2 && (proper || singles > 1) && opens(text, at, words, places)) break;
  }
  const name = text.slice(at, end);
  // 中海油 + 新材料: the adjective is of what is made.
  if (proper && singles === 1 && /[新老大小高]$/u.test(name)) return -1;
  if (name.length < 2 || name.length > 5 || !(proper || singles > 1) || !opens(text, at, words, places)) return -1;
  return KIND_END.test(name) || NUMBERED.test(name) || places.endOf.get(at) === end ? -1 : at;
}

/** Whether what starts at `at` starts an item, a clause or what is told of a place. */
export const fills = (text: string, at: number, { sure }: PlaceEdges): boolean =>
  at === 0 || OPENS.test(text[at - 1]!) || sure.has(at);

function opens(text: string, at: number, words: Words, places: PlaceEdges): boolean {
  if (fills(text, at, places)) return true;
  const before = words.at(at - 1)!;
  return before.end === at && ((before.tag === 'v' && before.text.length > 1) || LEADS.test(before.text));
}
