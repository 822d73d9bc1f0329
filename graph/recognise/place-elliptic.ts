import { placeAt } from './place-start';
import { believedPlaces } from './places-believed';
import type { Candidate, Context, Recogniser } from './types';

/** Kinds that the last of a list bears for all of them (GB/T 18521). */
const KIND =
  /(?:遗址|古城|故城|石窟|古镇|水库|灌区|水电站|抽水蓄能电站|煤矿|露天矿|高铁|铁路|高速|高速公路|机场|口岸|大桥|隧道|国家公园|湿地公园|森林公园|地质公园|景区)$/u;
/** Tags of names, and of what the segmenter does not know. */
const PROPER = new Set(['x', 'nr', 'nrt', 'nz', 'ns']);
const WEIGHT = 1;
/** The last but one item of a list, as far as the mark behind it. */
const ITEM = /(\p{Script=Han}+)、$/u;

/** Sites before another whose kind they share: 青螺、榧龙、磨盘遗址. */
export const elliptic: Recogniser = {
  name: 'elliptic',
  recognise(context) {
    const { text } = context.passage;
    if (!text.includes('、')) return [];
    if (!context.found.some((c) => c.type === 'place' && c.subtype === 'site' && text[c.start - 1] === '、')) return [];
    const places = believedPlaces(context);
    return places
      .filter(
        ({ start, end, subtype }) =>
          subtype === 'site' && text[start - 1] === '、' && KIND.test(text.slice(start, end)),
      )
      .flatMap(({ start }) => itemsBefore(context, start, new Set(places.map(({ end }) => end))));
  },
};

/** Items of nothing but names, right to left, until one that is none; the first as far as its verb. */
function itemsBefore(context: Context, last: number, known: ReadonlySet<number>): readonly Candidate[] {
  const { words } = context;
  const { text } = context.passage;
  const candidates: Candidate[] = [];
  for (let at = last; ;) {
    const item = ITEM.exec(text.slice(0, at))?.[1];
    if (!item || known.has(at - 1)) break;
    const end = at - 1;
    let start = end;
    while (start > end - item.length) {
      const word = words.at(start - 1)!;
      if (
        word.end !== start ||
        !(PROPER.has(word.tag) || (word.text.length === 1 && /^(?:n|ng|g|j|a|b|z|zg)$/u.test(word.tag)))
      )
        break;
      start = word.start;
    }
    const whole = start === end - item.length;
    const length = end - start;
    const verb = words.at(start - 1);
    if (length < 2 || length > 4 || !(whole || (verb?.tag === 'v' && verb.text.length > 1))) break;
    candidates.push(placeAt('site', start, end, 'elliptic/kind', WEIGHT));
    if (!whole) break;
    at = start;
  }
  return candidates;
}
