/** Persons in a list, each behind the body that they belong to: 某校甲某某、某厂乙某某分别获奖. */
import { believe } from '../resolve/overlap';
import { cutWeight, readingsAt } from './person-name';
import { personTables } from './person-tables';
import type { Candidate, Recogniser } from './types';

/** What stands behind a name there: the next body, or what all of them did. */
const ENDS =
  /^(?:[、，；。]|[和与及]|等|分别|均|荣获|获得|荣登|夺得|入选|当选|摘得|[一二两三四五六七八九十\d]{1,3}[位名人])/u;
/** Between one name and the next body. */
const BETWEEN = /^[、，；和与及]$/u;
const LEAST = -9;
const WEIGHT = 7;

export const affiliated: Recogniser = {
  name: 'affiliated',
  recognise({ passage: { text }, words, lexicon, found }) {
    const bodies = believe(found.filter(({ type }) => type === 'org'));
    if (bodies.length < 2) return [];
    const tables = personTables(lexicon);
    const pairs = bodies.flatMap((body) => {
      const weighed = readingsAt(text, body.end, tables, words, LEAST)
        .filter(({ end, shape }) => shape >= LEAST && ENDS.test(text.slice(end, end + 4)))
        .map((reading) => ({ body, ...reading, total: reading.shape + cutWeight(reading, words) }))
        .sort((a, b) => b.total - a.total);
      return weighed[0] && weighed[0].total > LEAST ? [weighed[0]] : [];
    });
    const beside = (one: (typeof pairs)[number] | undefined, other: (typeof pairs)[number] | undefined) =>
      one !== undefined && other !== undefined && BETWEEN.test(text.slice(one.end, other.body.start));
    return pairs
      .filter((pair, i) => beside(pairs[i - 1], pair) || beside(pair, pairs[i + 1]))
      .map(({ start, end, total }): Candidate => {
        const seeds = [{ text: text.slice(start, end), within: 'document', weight: 4.5 }] as const;
        const base = { start, end, type: 'person', kind: 'name', evidence: 'affiliated/list' } as const;
        return { ...base, weight: WEIGHT + total, ...(end - start > 2 ? { seeds } : {}) };
      });
  },
};
