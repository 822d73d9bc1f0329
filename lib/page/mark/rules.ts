import type { EntityType } from '../../model/types';

/** What a page is written on. */
export type Ground = 'light' | 'dark';

/** Of a type: its colour on light and on dark ground, as in the explorer, and a line that tells it without colour. */
const LINES: Readonly<Record<EntityType, Readonly<Record<Ground | 'line', string>>>> = {
  place: { light: '#2a7f78', dark: '#57b8ae', line: 'solid 2px' },
  person: { light: '#3d56a6', dark: '#8ea4f0', line: 'dotted 2px' },
  programme: { light: '#c25a1f', dark: '#f09458', line: 'double 3px' },
  law: { light: '#7b3f86', dark: '#c28fd0', line: 'solid 3px' },
  org: { light: '#5c6b7c', dark: '#a3b1c0', line: 'dashed 2px' },
  document: { light: '#94741a', dark: '#d3b45c', line: 'double 2px' },
  event: { light: '#5b7d2c', dark: '#a2c46c', line: 'wavy 1px' },
  tifa: { light: '#ad3760', dark: '#ec83a6', line: 'dashed 3px' },
};

const groundOf = (colour: string, share: number) =>
  `background-color:color-mix(in srgb,${colour} ${share}%,transparent)`;
const ruleOf = (type: string, colour: string, line: string) =>
  `::highlight(wenmai-${type}){text-decoration:underline ${line} color-mix(in srgb,${colour} 80%,currentColor);` +
  `${groundOf(colour, 12)}}::highlight(wenmai-${type}-plain){${groundOf(colour, 30)}}`;

/**
 * What colours the marks, to be put into a page as the reader's own sheet (origin `USER`), which reaches its open shadow roots too.
 * Words keep their colour, and lines take some of it: a dark stripe on a light page keeps its marks readable.
 */
export const markRules = (ground: Ground): string =>
  [
    ...Object.entries(LINES).map(([type, line]) => ruleOf(type, line[ground], line.line)),
    `::highlight(wenmai-shown){background-color:${ground === 'light' ? '#ffc56b' : '#ffd28a'};color:#1c1917}`,
  ].join('\n');
