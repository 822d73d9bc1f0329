import type { EntityType } from '../model/types';
import { foldUnits } from './fold-units';

/** Types whose names pages quote in part: “千项万亿”工程. */
export const QUOTED: ReadonlySet<EntityType> = new Set(['programme', 'tifa', 'event']);
/** Length of the word that follows the quoted part of a name (工程, 工作法, 专项行动), in UTF-16 units. */
const [SHORTEST_HEAD, LONGEST_HEAD] = [2, 4];
const SHORTEST_QUOTED = 2;
/** No page gains from the tail of longer names, and the trie would grow with the square of their length. */
const LONGEST = 100;

const HAN = String.raw`\p{Script=Han}`;
const SPACE_BESIDE_HAN = new RegExp(`(?<=${HAN}) +| +(?=${HAN})`, 'gu');
const HAN_MEETS_LATIN = new RegExp(`(?<=${HAN})(?=[a-z0-9])|(?<=[a-z0-9])(?=${HAN})`, 'gu');
const PERSON_OF_TWO = new RegExp(`^${HAN}{2}$`, 'u');

/** Without the quotation marks or title marks around it; those inside stay. */
const unwrapped = (text: string): string => text.replace(/^"([^"]+)"?$|^《([^》]+)》$/u, '$1$2');

/** Bodies named by their level alone (省委, 市人大): whose they are is said by the text, and a page is another text. */
const OF_A_LEVEL =
  /^(?:省|市|县|区|州|旗|镇|乡|自治区)(?:委|政府|人大|人民|政协|纪|监委|总工会|妇联|直|级|公安|法院|检察)/u;

/** Whether a form can be found on a page without a context: two characters or more, a letter among them. */
const standsAlone = (form: string): boolean =>
  [...form].length >= 2 && form.length <= LONGEST && /\p{L}/u.test(form) && !OF_A_LEVEL.test(form);

/**
 * The folded forms in which pages write a name: as it is, without inner quotation marks, with one behind the part that is quoted
 * (the one before it is no part of the name, in packs too), with spaces between Chinese and Latin, 张 磊 for 张磊. None for a name that
 * is a single character, digits and signs, or a body's level alone.
 */
export function formsOf(surface: string, type: EntityType): readonly string[] {
  const written = unwrapped(foldUnits(surface).trim()).replace(SPACE_BESIDE_HAN, '');
  const plain = written.replaceAll('"', '');
  const forms = new Set([written, plain]);
  if (QUOTED.has(type))
    for (let head = SHORTEST_HEAD; head <= LONGEST_HEAD && plain.length - head >= SHORTEST_QUOTED; head++)
      forms.add(`${plain.slice(0, -head)}"${plain.slice(-head)}`);
  if (type === 'person' && PERSON_OF_TWO.test(plain)) forms.add([...plain].join(' '));
  for (const form of [...forms]) forms.add(form.replace(HAN_MEETS_LATIN, ' '));
  return [...forms].filter(standsAlone);
}
