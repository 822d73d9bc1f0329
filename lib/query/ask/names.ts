import type { Alternatives } from './types';

/** Verbs of carrying out that a question puts before a name: 提出实施…, 加快建设…. */
const VERBS =
  /^(?:要|将|或|都|打算|准备|计划(?=布局|建|打|推)|布局|聚焦|抢占|均|共同|正在|加快|深入|全面|持续|迭代|大力|扎实|继续|进一步|推进|推动|推广|实施|开展|建设|构建|打造|完善|健全|落实|承接|提出|提到|提及|写到|涉及|坚持|发展|创新|做好|深化|建立|探索|参与|启动|擦亮|打响|争创|创建|培育|采用|使用)+/u;

/** A name behind 或 shorter than this is the tail of another: 城市或社会. */
const OF_ITS_OWN = 4;

/** A coded part of so many characters is the same name without its quotation marks; “141” could be any number. */
const SAYS_ITSELF = 8;

/** The texts between quotation marks or in 《》, without the marks. */
export const quotedIn = (words: string): readonly string[] =>
  [...words.matchAll(/“([^”]+)”|《([^》]+)》/gu)].map((match) => (match[1] ?? match[2])!);

/** What 甲（乙或丁）丙 may stand for: 甲丙, 甲乙丙, and with 乙 for as many characters of 甲 (治理（智治）体系: 智治体系), the same for 丁. */
function withoutBrackets(name: string): readonly string[] {
  const match = /^(.*?)（([^（）]+)）(.*)$/su.exec(name);
  if (!match) return [name];
  const [, before, inside, behind] = match as unknown as [string, string, string, string];
  const ways = inside.split('或').flatMap((one) => {
    const kept = before.slice(0, Math.max(0, before.length - one.length));
    return [before + one + behind, kept + one + behind];
  });
  return [before + behind, ...ways].flatMap(withoutBrackets);
}

/** 甲城市或社会: 甲城市, 甲社会; the tail of the second takes the place of as many characters. */
function withoutOr(name: string): readonly string[] {
  const [first, ...tails] = name.split('或');
  return [
    first!,
    ...tails.flatMap((tail) => {
      const merged = first!.slice(0, Math.max(0, first!.length - tail.length)) + tail;
      return tail.length < OF_ITS_OWN ? [merged] : [tail, merged];
    }),
  ];
}

/**
 * The names that an expression of a question gives, and the ways in which it writes each: “甲”（含“乙”）, 甲（乙）丙, 甲城市或社会, 甲、乙.
 * Names listed are alternatives of one group, unless the question asks for what holds both.
 */
export function namesIn(expression: string, both = false): readonly Alternatives[] {
  // What a bracket behind a name holds is another name, or a longer form of it where it takes up the name's end (试点（含试点
  // 城市）), what it holds inside one another way to write it.
  const plain = expression
    .replace(/(\p{Script=Han}{2,})（(?:含|包括|包含|或|如|即)\1[^）]+）(?=$|[、，；和与及])/gu, '$1')
    .replace(/（(?:含|包括|包含|或|如|即)([^）]+)）(?=$|[、，；和与及])/gu, '、$1')
    .replace(/（(?:含|包括|包含|或|如|即)/gu, '（');
  // A list mark inside quotation marks belongs to the name.
  const parts = plain
    .split(both ? /[、，；]|[和与及](?=“)/u : /[、，；]|[和与及](?=“)|以及/u)
    .reduce<string[]>((list, part) => {
      const last = list.at(-1);
      if (last !== undefined && /“[^”]*$/u.test(last)) list[list.length - 1] = `${last}、${part}`;
      else list.push(part);
      return list;
    }, []);
  const groups = parts.map(waysToWrite).filter((ways) => ways.length > 0);
  return both ? groups : groups.length > 0 ? [groups.flat()] : [];
}

/**
 * The ways to write one name of a question, without marks but for the coded part of a longer name: “141” of “141”基层治理体系 is looked
 * for with its quotation marks, unless it is long.
 */
export function waysToWrite(part: string): Alternatives {
  const name = part.replace(VERBS, '').replace(/(?:等|的?(?:内容|工作|表述|说法|要求))$/u, '');
  const coded = quotedIn(name)
    .filter((code) => code.length < name.length - 2)
    .map((code) => (code.length < SAYS_ITSELF ? `“${code}”` : code));
  const plain = withoutBrackets(name)
    .flatMap(withoutOr)
    .map((way) => way.replace(/[“”《》]/gu, ''));
  return [...new Set([...plain, ...coded])].filter((way) => way.length > 1);
}
