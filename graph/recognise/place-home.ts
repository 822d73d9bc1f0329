import { matchesOf } from '../../lib/collections/matches';
import { gazetteerOf } from '../lexicon/gazetteer';
import type { Candidate, Recogniser } from './types';

/** Levels that 省, 市, 县, 区 and 州 may stand for, with the length of their codes. */
const LENGTHS: Readonly<Record<string, readonly number[]>> = { 省: [2], 市: [4, 6, 2], 县: [6], 区: [6, 2], 州: [4] };

/** 我省, 全市, 我县: the place that the article speaks for, or what holds it. */
export const home: Recogniser = {
  name: 'home',
  recognise({ passage, words, lexicon, placeName }) {
    const gazetteer = gazetteerOf(lexicon);
    const [place] = placeName === null ? [] : gazetteer.named(placeName);
    if (!place) return [];
    const line = [place, ...gazetteer.ancestors(place.code)];
    return matchesOf(/[我全本]([省市县区州])/gu, passage.text).flatMap(
      ({ index: start, 0: found, 1: level }): Candidate[] => {
        const end = start + found.length;
        const meant = line.find(({ name, code }) => name.endsWith(level!) && LENGTHS[level!]!.includes(code.length));
        if (!meant || words.fit(start, end) === 'cut') return [];
        return [{ start, end, type: 'place', kind: 'coref', codes: [meant.code], evidence: 'home/article', weight: 4 }];
      },
    );
  },
};
