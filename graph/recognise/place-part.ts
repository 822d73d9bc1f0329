import { meaningsIn } from './place-initials';
import { placeAt } from './place-start';
import { believedPlaces } from './places-believed';
import type { Candidate, Context, Recogniser } from './types';

/** What runs from one place to another, by the classes of GB/T 18521 and GB/T 50833. */
const LINE =
  /(?:铁路|高铁|高速|公路|城际|轻轨|专线|管道|管线|运河|干渠|灌渠|大道|快速路|航道|防线|通道|号线|\p{Script=Han}线)(?:[一二三四五]期)?$/u;
/** A section by its side, by its two ends or by their first characters; a phase. */
const SECTION =
  /^(?:[一二三四五]期)?(?:[东西南北中]段|(?<ends>\p{Script=Han}{2})段|\p{Script=Han}{2,4}至\p{Script=Han}{2,4}段)(?![落位式路])|^[一二三四五]期/u;
/** Houses of culture, which move into new ones and keep the old (公共文化服务保障法第十四条). */
const HOUSE = /(?:博物馆|博物院|图书馆|美术馆|科技馆|纪念馆|文化馆|档案馆|规划馆|体育馆)$/u;
const WING = /^(?:[新老旧东西南北主]馆|[新老东西南北]院区?|分馆)(?!员|长|藏)/u;
/** What the whole name is believed more than its beginning. */
const LONGER = 0.3;

/** Sections of lines and wings of museums, which are parts of their names: 青螺高铁南段, 海塘博物馆新馆. */
export const parts: Recogniser = {
  name: 'part',
  recognise(context) {
    const { text } = context.passage;
    if (!/段|期|馆|院/u.test(text)) return [];
    return believedPlaces(context)
      .filter(({ subtype }) => subtype === 'site')
      .flatMap(({ start, end, weight }): readonly Candidate[] => {
        const length = lengthOf(context, text.slice(start, end), end);
        return length > 0 ? [placeAt('site', start, end + length, 'part/of', weight + LONGER)] : [];
      });
  },
};

/** How far the part goes that stands behind a site; 0 where there is none. */
function lengthOf(context: Context, name: string, end: number): number {
  const behind = context.passage.text.slice(end, end + 14);
  if (HOUSE.test(name)) return WING.exec(behind)?.[0].length ?? 0;
  const section = LINE.test(name) ? SECTION.exec(behind) : null;
  if (!section) return 0;
  const ends = section.groups?.ends;
  return ends === undefined || [...ends].every((one) => meaningsIn(context)(one).length > 0) ? section[0].length : 0;
}
