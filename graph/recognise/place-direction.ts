import { gazetteerOf } from '../lexicon/gazetteer';
import { initialsOf } from './place-initials';
import { tokenMap } from './tokens';
import type { Candidate, Recogniser } from './types';

/** The parts of a province, named by its abbreviation and a direction (粤北, 浙中, 川东北). */
const DIRECTION = /[东西南北中]+/uy;

export const directions: Recogniser = {
  name: 'direction',
  recognise({ passage, lexicon, tokens, document, found }) {
    const { text } = passage;
    const words = tokenMap(tokens);
    const initials = initialsOf(lexicon);
    const candidates: Candidate[] = [];
    for (let start = 0; start < text.length - 1; start++) {
      const province = initials.get(text[start]!)?.find(({ code, official }) => official && code.length === 2);
      if (!province || !words.startsWord(start)) continue;
      DIRECTION.lastIndex = start + 1;
      const end = start + 1 + (DIRECTION.exec(text)?.[0].length ?? 0);
      if (end === start + 1 || end - start > 3 || !words.endsWord(end)) continue;
      if (found.some((other) => other.start <= start && end <= other.end && other.type === 'place' && other.codes))
        continue;
      const word = words.exact(start, end);
      const named = document.count(gazetteerOf(lexicon).get(province.code)!.short!) > 0;
      const weight =
        (named ? 1 : -0.5) + (!word ? -0.5 : word.tag === 'ns' || word.tag === 'f' ? 1 : word.tag === 'x' ? 0.5 : -1.5);
      const base = { start, end, type: 'place', subtype: 'region', kind: 'name' } as const;
      candidates.push({ ...base, evidence: 'direction/province', weight });
    }
    return candidates;
  },
};
