/** Schools, hospitals and courts by their number behind a place or a level word: 某县一中, 市二院, 某市实验二小, 某市一中院. */
import { Units } from '../../lib/match/units';
import { placeEdges } from './org-places';
import type { Candidate, Recogniser } from './types';

const BEHIND_PLACE = 4;
const BEHIND_LEVEL = 2.5;
const LEVEL = new Units(/[省市县区州旗镇乡]/u);
const NUMBER = '[一二三四五六七八九十]{1,2}';
/** What is numbered, by kind; not 一中全会, 一小时, 二院落. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^(?:第)?${NUMBER}中院`, 'u'), 'government'],
  [
    new RegExp(`^(?:第)?(?:${NUMBER}(?:中|高|职高|职中)(?![全会央心国原间专等学级院考])|[附实]中(?![心央学]))`, 'u'),
    'education',
  ],
  [
    new RegExp(
      `^(?:(?:实验|附属)?第?${NUMBER}(?:小|幼)(?![时步块组区批撮段条件部型学儿队姐伙麦])|[附实]小(?![学时]))`,
      'u',
    ),
    'education',
  ],
  [new RegExp(`^(?:第)?${NUMBER}院(?![落制子士校长])`, 'u'), 'health'],
];

export const numbered: Recogniser = {
  name: 'number',
  recognise(context) {
    const { text } = context.passage;
    if (!/[一二三四五六七八九十附实][中高职小幼院]/u.test(text)) return [];
    const { chainStart, sure } = placeEdges(context);
    const candidates: Candidate[] = [];
    const put = (start: number, at: number, weight: number) => {
      for (const [kind, subtype] of KINDS) {
        const found = kind.exec(text.slice(at, at + 10))?.[0];
        if (!found) continue;
        const end = at + found.length;
        candidates.push({ start, end, type: 'org', subtype, kind: 'name', evidence: 'number/kind', weight });
        return;
      }
    };
    for (const [end, start] of chainStart) if (sure.has(end) || end - start > 1) put(start, end, BEHIND_PLACE);
    for (let at = 0; at < text.length; at++)
      if (LEVEL.at(text, at) && context.words.startsWord(at)) put(at, at + 1, BEHIND_LEVEL);
    return candidates;
  },
};
