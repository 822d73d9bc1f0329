import { matchesOf } from '../../lib/collections/matches';
import { gazetteerOf } from '../lexicon/gazetteer';
import { initialsOf } from './place-initials';
import type { Candidate, Recogniser } from './types';

/** The parts of a province, named by its abbreviation and a direction (粤北, 浙中, 川东北). */
const DIRECTION = /[东西南北中]+/gu;
/** How sure a part of the country is by its name. */
const NATIONAL = 6;

export const directions: Recogniser = {
  name: 'direction',
  recognise({ passage, lexicon, words, document, found }) {
    const { text } = passage;
    const initials = initialsOf(lexicon);
    const candidates: Candidate[] = [];
    for (const { index, 0: direction } of matchesOf(DIRECTION, text)) {
      const start = index - 1;
      const province = initials.get(text[start] ?? '')?.find(({ code, official }) => official && code.length === 2);
      if (!province || !words.startsWord(start)) continue;
      // 湘 + 西北地区: the segmenter takes the direction for the country's.
      const area = words.exact(index, index + direction.length + 2);
      const end = area?.text.endsWith('地区') ? area.end : index + direction.length;
      if (direction.length > 2 || !words.endsWord(end)) continue;
      if (found.some((other) => other.start <= start && end <= other.end && other.type === 'place' && other.codes))
        continue;
      const word = words.exact(start, end);
      const named = document.has(gazetteerOf(lexicon).get(province.code)!.short!);
      const weight =
        (named ? 1 : -0.5) + (!word ? -0.5 : word.tag === 'ns' || word.tag === 'f' ? 1 : word.tag === 'x' ? 0.5 : -1.5);
      const base = { start, end, type: 'place', subtype: 'region', kind: 'name' } as const;
      candidates.push({ ...base, evidence: 'direction/province', weight });
      if (area && weight > 0)
        candidates.push({ ...base, start: index, end, evidence: 'direction/province', weight: -NATIONAL });
    }
    return candidates;
  },
};
