import { companyWords } from './org-company-words';
import { fills } from './org-owner';
import { type PlaceEdges, placeEdges } from './org-places';
import { type OrgTables, orgTables } from './org-tables';
import type { Words } from './tokens';
import type { Candidate, Context, Recogniser } from './types';

const WEIGHT = 1.5;
/** What leads up to a company; elsewhere a brand may be two words (在发展中化债, 沟渠中建捕获池). */
const BRINGS = /(?:推进|推动|实施|抓好|支持|服务好?|引进|引入|加快|建设|携手|签约|走进|[与和及在由向对来到赴])$/u;
/** Behind a brand, what tells a company of the group apart: 中建八局, 中铁十二局, 一汽—大众. */
const MEMBER = /^(?:[一二三四五六七八九十]{1,3}[公航]?局|[—－-]\p{Script=Han}{2}(?!\p{Script=Han}*[—－-]))/u;
/** Behind a brand and a place: 国网浙江电力. */
const OF_PLACE = /^(?:电力|供电公司)/u;

/** Enterprises of the centre by their brand, where it fills its place, with the trade or partner beside it. */
export const brands: Recogniser = {
  name: 'brand',
  recognise(context) {
    const { text } = context.passage;
    const { words } = context;
    const tables = orgTables(context.lexicon);
    const places = placeEdges(context);
    const candidates: Candidate[] = [];
    const { brands: all } = tables;
    for (let at = all.next(text, 0); at + 1 < text.length; at = all.next(text, at + 1)) {
      const brand = tables.brands.after(text, at);
      if (!brand) continue;
      const bare = at + brand.text.length;
      if (words.fit(at, bare) === 'cut') continue;
      const start = partnerBefore(text, at, words, places);
      if (start === at && !fills(text, at, places) && !BRINGS.test(text.slice(Math.max(0, at - 2), at))) continue;
      const end = memberEnd(bare, context, tables, places, start < at);
      candidates.push({
        start,
        end,
        type: 'org',
        subtype: 'company',
        kind: 'name',
        ...(end - start === brand.text.length ? { name: brand.value } : {}),
        evidence: 'brand/central',
        weight: WEIGHT,
      });
    }
    return candidates;
  },
};

/** Start of the partner whose name stands right before a brand and fills its place (奥迪一汽新能源), else of the brand. */
function partnerBefore(text: string, at: number, words: Words, places: PlaceEdges): number {
  const word = words.at(at - 1);
  const partner = word?.tag === 'nz' && word.end === at && word.text.length === 2;
  return partner && (fills(text, word.start, places) || words.at(word.start - 1)?.tag === 'v') ? word.start : at;
}

/** End of the name of a company of the group whose brand ends at `bare`, or `bare`. */
function memberEnd(bare: number, context: Context, tables: OrgTables, places: PlaceEdges, joint: boolean): number {
  const { text } = context.passage;
  if (text.startsWith('集团', bare)) return bare + 2;
  const member = MEMBER.exec(text.slice(bare, bare + 5));
  if (member) return bare + member[0].length;
  const place = places.endOf.get(bare);
  if (place !== undefined) return place + (OF_PLACE.exec(text.slice(place, place + 4))?.[0].length ?? bare - place);
  const ending = tables.suffixes.after(text, bare);
  const trade =
    companyWords(context.lexicon).trades.after(text, bare) ?? (ending?.value.needs === 'name' ? ending : null);
  if (trade) return bare + trade.text.length;
  if (joint && text.startsWith('新能源', bare)) return bare + 3;
  const word = context.words.at(bare);
  return word?.start === bare && /^(?:nz|x)$/u.test(word.tag) && word.text.length === 2 && word.text[0] !== '等'
    ? word.end
    : bare;
}
