import { expect, it } from 'vitest';
import { suffixes } from '../../../graph/recognise/org-suffix';
import { affiliated } from '../../../graph/recognise/person-affiliated';
import { believe } from '../../../graph/resolve/overlap';
import type { Candidate } from '../../../graph/recognise/types';
import { contextOf } from './contexts';

function persons(text: string): readonly string[] {
  const found: Candidate[] = [];
  for (const recogniser of [suffixes, affiliated]) found.push(...recogniser.recognise(contextOf(text, { found })));
  return believe(found)
    .filter(({ type }) => type === 'person')
    .map(({ start, end }) => text.slice(start, end));
}

it.each([
  ['海湾中学顾海珠、海湾小学孟石桥分别获奖。', ['顾海珠', '孟石桥']],
  ['海湾中学顾海珠获奖，校园里很热闹。', []],
  ['海湾中学高质量办学、海湾小学全面发展。', []],
])('%s', (text, expected) => expect(persons(text)).toEqual(expected));
