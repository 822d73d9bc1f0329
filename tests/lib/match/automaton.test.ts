import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Automaton, type OnMatch } from '../../../lib/match/automaton';

type Match = [start: number, end: number, term: number];

const collect = (scan: (onMatch: OnMatch) => void): Match[] => {
  const matches: Match[] = [];
  scan((start, end, term) => matches.push([start, end, term]));
  return matches;
};

/** Every occurrence, found by trying each term at each place. */
const naive = (terms: readonly string[], text: string): Match[] =>
  Array.from(text.split(''), (_, start) =>
    terms
      .map((term, index): Match => [start, start + term.length, index])
      .filter(([, end, index]) => text.slice(start, end) === terms[index] && terms.indexOf(terms[index]!) === index)
      .sort((a, b) => a[1] - b[1]),
  ).flat();

const naiveLongest = (terms: readonly string[], text: string): Match[] => {
  const chosen: Match[] = [];
  for (const match of naive(terms, text).sort((a, b) => a[0] - b[0] || b[1] - a[1]))
    if (match[0] >= (chosen.at(-1)?.[1] ?? 0)) chosen.push(match);
  return chosen;
};

// Few letters, so that terms meet, nest and repeat; one outside the basic plane, so that code units matter.
const letters = fc.string({ unit: fc.constantFrom('杭', '州', '市', '区', '𠮷'), maxLength: 30 });
const words = fc.array(fc.string({ unit: fc.constantFrom('杭', '州', '市', '区', '𠮷'), minLength: 1, maxLength: 4 }), {
  maxLength: 12,
});

describe('Automaton', () => {
  test('scanAll finds what trying every term at every place finds', () => {
    fc.assert(
      fc.property(words, letters, (terms, text) => {
        const automaton = Automaton.of(terms);
        expect(collect((on) => automaton.scanAll(text, on))).toEqual(naive(terms, text));
      }),
    );
  });

  test('scan takes the leftmost-longest of them', () => {
    fc.assert(
      fc.property(words, letters, (terms, text) => {
        const automaton = Automaton.of(terms);
        expect(collect((on) => automaton.scan(text, on))).toEqual(naiveLongest(terms, text));
      }),
    );
  });

  test('indexOf knows the terms and nothing else', () => {
    fc.assert(
      fc.property(words, letters, (terms, text) => {
        expect(Automaton.of(terms).indexOf(text)).toBe(terms.indexOf(text));
      }),
    );
  });

  test('indexOf of a range is that of its text alone', () => {
    fc.assert(
      fc.property(words, letters, fc.nat(30), fc.nat(5), (terms, text, start, length) => {
        const from = Math.min(start, text.length);
        const to = Math.min(from + length, text.length);
        expect(Automaton.of(terms).indexOf(text, from, to)).toBe(terms.indexOf(text.slice(from, to)));
      }),
    );
  });

  test('its data is all there is: structured clone gives the same automaton', () => {
    const automaton = Automaton.of(['杭州', '杭州市', '湖州']);
    const copy = new Automaton(structuredClone(automaton.data));
    expect(collect((on) => copy.scan('从杭州市到湖州', on))).toEqual([
      [1, 4, 1],
      [5, 7, 2],
    ]);
  });

  test('knows more states than half a number holds, whatever they share', () => {
    // 40,000 terms of five digits of their own: more than 2 ** 16 states.
    const terms = Array.from({ length: 40_000 }, (_, n) =>
      `${n}杭`.replace(/\d/gu, (d) => '零一二三四五六七八九'[Number(d)]!),
    );
    const automaton = Automaton.of(terms);
    expect(automaton.data.term.length).toBeGreaterThan(2 ** 16);
    expect(terms.every((term, n) => automaton.indexOf(term) === n)).toBe(true);
    expect(automaton.indexOf('四零零零零杭')).toBe(-1);
    expect(collect((on) => automaton.scan('三九九九九杭零杭', on))).toEqual([
      [0, 6, 39_999],
      [6, 8, 0],
    ]);
  });

  test('an empty term is a mistake', () => {
    expect(() => Automaton.of(['杭州', ''])).toThrow('term 1 is empty');
  });

  test('no terms match nothing', () => {
    expect(collect((on) => Automaton.of([]).scanAll('杭州', on))).toEqual([]);
  });
});
