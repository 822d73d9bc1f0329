/** Short and full forms of one organisation within a document: 恒力集团 and 恒力集团有限公司, 宁波经开区 and 宁波经济技术开发区. */

/** Endings that a text drops or shortens, by what they are shortened to. */
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/(?:股份)?(?:有限)?(?:责任)?公司$/u, ''],
  [/(?:控股)?集团(?:股份|有限|公司)*$/u, '集团'],
  [/经济(?:技术)?开发区$/u, '经开区'],
  [/高新技术(?:产业)?(?:开发区|园区)$/u, '高新区'],
  [/国家级?(?=经开区$|高新区$)/u, ''],
  [/农业科学(?:研究)?院$/u, '农科院'],
  [/社会科学院$/u, '社科院'],
  [/农林科学研究院$/u, '农科院'],
];

/** What is left when everything is shortened that can be. */
const shortest = (name: string): string =>
  SHORTENED.reduce((text, [pattern, short]) => text.replace(pattern, short), name) || name;

/**
 * By name, the fullest name that the same organisation has among `names`; the longest, of equally long ones the first by code unit.
 */
export function fullest(names: Iterable<string>): ReadonlyMap<string, string> {
  const groups = new Map<string, string[]>();
  for (const name of new Set(names)) {
    const key = shortest(name);
    const group = groups.get(key);
    if (group) group.push(name);
    else groups.set(key, [name]);
  }
  return new Map(
    [...groups.values()].flatMap((group) => {
      const [best] = [...group].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
      return group.map((name) => [name, best!] as const);
    }),
  );
}
