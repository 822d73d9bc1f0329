import { matchesOf } from '../../lib/collections/matches';
import { gazetteerOf } from '../lexicon/gazetteer';
import { goesOn } from './org-edge';
import { orgTables } from './org-tables';
import type { Candidate, Context, Recogniser } from './types';

const LISTED = 5;
/** Services of the armed forces by a word that is also a given name (钟海军) or another country's (美海军). */
const SERVICE = /^[海陆空]军$/u;
const EDGE = /[、，。；：“（和与及向]/u;

/** A short form that stands for a body in certain surroundings alone. */
interface Form {
  /** What a text has to hold before its surroundings are looked at. */
  readonly short: string;
  readonly form: RegExp;
  readonly subtype: string;
  readonly rule: string;
  readonly weight: number;
  /** The body's full name, or null where the article does not say whose it is. */
  readonly name: (context: Context) => string | null;
}

const FORMS: readonly Form[] = [
  // 中央 is the Party's where it decides, demands or is spoken of as a body; in 中央财政 it is a level of government.
  {
    short: '中央',
    form: /(?<!党|中共)中央(?=决策|部署|精神|要求|决定|文件|、国务院|和省委|、省委|对|，|。)/gu,
    subtype: 'party',
    rule: 'centre',
    weight: 1,
    name: () => '中共中央',
  },
  // The zone of the province that the article speaks for: done in it, not strived for.
  {
    short: '自贸试验区',
    form: /(?<=^|[，。、；：]|促进|推进|提升|开展)自贸试验区(?!提升战略|战略|联动|建设)/gu,
    subtype: 'zone',
    rule: 'free-trade',
    weight: 1,
    name: (context) => zoneOf(context),
  },
  // 上合 is the body in a list of such, elsewhere part of a name (上合峰会).
  {
    short: '上合',
    form: /上合(?=、(?:金砖|亚太|东盟|二十国))/gu,
    subtype: 'other',
    rule: 'bloc',
    weight: 2,
    name: () => '上海合作组织',
  },
  // In Xinjiang 兵团 is the one that builds and guards it.
  {
    short: '兵团',
    form: /(?<![设第一二三四五六七八九十军东西南北])兵团/gu,
    subtype: 'government',
    rule: 'corps',
    weight: 2,
    name: ({ placeName, document }) =>
      placeName?.startsWith('新疆') || document.has('新疆') ? '新疆生产建设兵团' : null,
  },
];

/** The free trade zone of the province in which the article's place lies; provinces have one each, named in short (国发〔2018〕38号). */
function zoneOf({ lexicon, placeName }: Context): string | null {
  const gazetteer = gazetteerOf(lexicon);
  const [place] = placeName === null ? [] : gazetteer.named(placeName);
  const province = place && gazetteer.get(place.code.slice(0, 2));
  return province ? `中国（${province.short ?? province.name}）自由贸易试验区` : null;
}

/** Bodies of the closed lists. */
export const bodies: Recogniser = {
  name: 'body',
  recognise(context) {
    const { passage, lexicon } = context;
    const { entries, automaton } = orgTables(lexicon).bodies;
    const candidates: Candidate[] = [];
    const put = (start: number, end: number, name: string, subtype: string, rule: string, weight: number) =>
      candidates.push({ start, end, type: 'org', subtype, kind: 'name', name, evidence: `body/${rule}`, weight });
    automaton.scan(passage.text, (start, end, term) => {
      if (goesOn(passage.text, end)) return;
      if (SERVICE.test(passage.text.slice(start, end)) && start > 0 && !EDGE.test(passage.text[start - 1]!)) return;
      const { name, subtype } = entries[term]!;
      // 某总局办公厅 is heard as a body of its own.
      const office = passage.text.startsWith('办公厅', end) && subtype === 'government' ? '办公厅' : '';
      put(start, end + office.length, name + office, subtype, 'listed', LISTED);
    });
    for (const { short, form, subtype, rule, weight, name } of FORMS) {
      const full = passage.text.includes(short) ? name(context) : null;
      if (full === null) continue;
      for (const { index, 0: found } of matchesOf(form, passage.text))
        put(index, index + found.length, full, subtype, rule, weight);
    }
    return candidates;
  },
};
