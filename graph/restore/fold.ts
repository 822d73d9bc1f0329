import { placeOf, type Located } from './located';

/**
 * Characters that PDF text and old encodings hold in place of the ordinary one: Kangxi radicals (⼯ for 工), radicals of the supplement,
 * compatibility ideographs, full-width letters and figures, ligatures. Full-width punctuation is Chinese as it should be and stays.
 */
const COMPATIBLE =
  /[\u2E80-\u2FD5\uF900-\uFAFF\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFB00-\uFB06]|\uD87E[\uDC00-\uDE1F]/u;

/** Radicals of the supplement block that have no compatibility mapping, by the Unicode data file EquivalentUnifiedIdeograph.txt. */
const SUPPLEMENT: ReadonlyMap<string, string> = new Map(
  '⺁厂 ⺄乙 ⺈刀 ⺊卜 ⺌小 ⺍小 ⺎尢 ⺐尢 ⺓幺 ⺗心 ⺛旡 ⺜日 ⺝月 ⺟母 ⺠民 ⺢水 ⺤爪 ⺥爪 ⺧牛 ⺪疋 ⺫目 ⺬示 ⺮竹 ⺯糸 ⺰纟 ⺱网 ⺳网 ⺴网 ⺵网 ⺶羊 ⺷羊 ⺸羊 ⺹老 ⺻聿 ⺼肉 ⺽臼 ⻁虎 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻊足 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏邑 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕阜 ⻖阜 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻟飠 ⻠饣 ⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀'
    .split(' ')
    .map((pair) => [pair[0]!, pair[1]!] as const),
);

/** Whether a text has anything to fold. */
export const holdsCompatible = (text: string): boolean => COMPATIBLE.test(text);

/** Replace compatibility characters by the ordinary ones, places kept: a ligature's letters all stand where it stood. */
export function fold(line: Located): Located {
  if (!holdsCompatible(line.text)) return line;
  let text = '';
  const at: number[] = [];
  for (let i = 0; i < line.text.length;) {
    const character = String.fromCodePoint(line.text.codePointAt(i)!);
    const folded = COMPATIBLE.test(character) ? (SUPPLEMENT.get(character) ?? character.normalize('NFKC')) : character;
    for (let j = 0; j < folded.length; j++) at.push(placeOf(line, Math.min(i + j, i + character.length - 1)));
    text += folded;
    i += character.length;
  }
  return { text, start: line.start, at };
}
