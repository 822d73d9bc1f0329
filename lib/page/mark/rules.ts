import type { EntityType } from '../../model/types';

/** Of a type: its colour, as in the explorer between its light and its dark form, and a line that tells it without colour. */
const LINES: Readonly<Record<EntityType, readonly [colour: string, line: string]>> = {
  place: ['#2a8f86', 'solid 2px'],
  person: ['#5a74d0', 'dotted 2px'],
  programme: ['#d0702f', 'double 3px'],
  law: ['#9a5ba6', 'solid 3px'],
  org: ['#74879b', 'dashed 2px'],
  document: ['#a98a2c', 'double 2px'],
  event: ['#72983c', 'wavy 1px'],
  tifa: ['#cc4f7c', 'dashed 3px'],
};

const ruleOf = ([type, [colour, line]]: [string, readonly [string, string]]) =>
  `::highlight(wenmai-${type}){text-decoration:underline ${line} color-mix(in srgb,${colour} 75%,currentColor);` +
  `background-color:color-mix(in srgb,${colour} 12%,transparent)}`;

/**
 * What colours the marks, to be put into a page as the reader's own sheet (origin `USER`), which reaches its open shadow roots too.
 * Words keep their colour, and lines take some of it: so they are darker on light ground and lighter on dark, whatever the page says
 * of its scheme.
 */
export const MARK_RULES = [
  ...Object.entries(LINES).map(ruleOf),
  '::highlight(wenmai-shown){background-color:#ffc56b;color:#1c1917}',
].join('\n');
