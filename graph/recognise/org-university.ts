import { matchesOf } from '../../lib/collections/matches';
import { Automaton } from '../../lib/match/automaton';
import { derived } from '../lexicon/derived';
import { goesOn } from './org-edge';
import type { Candidate, Recogniser } from './types';

const WEIGHT = 3;
/** From so many characters on a short form means nothing else (哈工大, 武汉理工). */
const TELLING = 3;
/** What only a university has or does, right behind it. */
const HAS =
  /^(?:副?教授|副?校长|党委|博士|硕士|本科|毕业|校友|师生|学子|学者|专家|科研|团队|研究生|附属|医学院|校区|等[^，。；、]{0,6}(?:高校|大学|院校|科研院所))/u;
const LEADS = /(?:毕业于|就读于|考入|考上|来自|高校|院校|大学|学院)[、（：]?$/u;
/** A place by one character and a kind of university (浙工大, 杭师大); 科大讯飞 is a company. */
const ABRIDGED =
  /[京津沪渝冀豫云滇辽黑湘皖鲁苏浙赣鄂桂甘晋蒙陕吉闽贵黔粤青藏川蜀宁琼疆杭甬温绍金穗深蓉宁锡常徐扬济青烟郑洛汉昆桂筑沈连哈长合昌福厦南北东西华](?:[工师农医科财林民海]|中医)大(?![学讯会代量力幅小地米豆街道桥])/gu;
/** A hospital of the university. */
const HOSPITAL = /^附?[一二三四]院/u;

const shortForms = derived((lexicon) => {
  const entries = lexicon.table('universities').flatMap(({ name, aliases, sure }) =>
    aliases!
      .split(' ')
      .filter(Boolean)
      .map((alias) => ({ alias, name: name!, sure: alias === sure || alias.length >= TELLING })),
  );
  return { entries, automaton: Automaton.of(entries.map(({ alias }) => alias)) };
});

/** Universities by their short forms: those that are no other word, and others behind or before what tells a university, or in a list with one. */
export const universities: Recogniser = {
  name: 'university',
  recognise({ passage: { text }, lexicon, words }) {
    const { entries, automaton } = shortForms(lexicon);
    const found: { readonly start: number; readonly end: number; readonly name: string | null; told: boolean }[] = [];
    automaton.scan(text, (start, end, term) => {
      const hospital = HOSPITAL.exec(text.slice(end, end + 3));
      const { name, sure } = entries[term]!;
      const told =
        hospital !== null ||
        HAS.test(text.slice(end, end + 12)) ||
        LEADS.test(text.slice(Math.max(0, start - 4), start));
      if (!told && (words.fit(start, end) === 'cut' || goesOn(text, end))) return;
      if (hospital) found.push({ start, end: end + hospital[0].length, name: null, told });
      else found.push({ start, end, name, told: told || sure });
    });
    for (const { index, 0: short } of matchesOf(ABRIDGED, text)) {
      const end = index + short.length;
      if (words.fit(index, end) !== 'cut' && !found.some((other) => other.start < end && index < other.end))
        found.push({ start: index, end, name: short, told: true });
    }
    found.sort((a, b) => a.start - b.start);
    // What is told of one in a list holds for its neighbours.
    const beside = (one: number, other: number) => /^[、和与]$/u.test(text.slice(found[one]!.end, found[other]!.start));
    for (let i = 1; i < found.length; i++) found[i]!.told ||= found[i - 1]!.told && beside(i - 1, i);
    for (let i = found.length - 1; i > 0; i--) found[i - 1]!.told ||= found[i]!.told && beside(i - 1, i);
    return found
      .filter(({ told }) => told)
      .map(({ start, end, name }): Candidate => ({
        ...{ start, end, type: 'org', kind: 'name', weight: WEIGHT },
        ...(name === null
          ? { subtype: 'health', evidence: 'university/hospital' }
          : { subtype: 'education', name, evidence: 'university/short' }),
      }));
  },
};
