/** Bodies by their short names where a plan gives them a task: （牵头单位：教育厅、残联）. */
import { matchesOf } from '../../lib/collections/matches';
import type { OrgTables } from './org-tables';
import type { Candidate } from './types';

const WEIGHT = 4;
const CHARGED = /(?:牵头|责任|配合|主办|承办|协办|成员)(?:单位|部门)[：:]([^）)。；;\n]+)/gu;
const ITEM = /[^、，,\s]+/gu;

/** All of them: the items that are a unit and nothing else. */
export const charged = (text: string, tables: OrgTables): readonly Candidate[] =>
  matchesOf(CHARGED, text).flatMap(({ index, 0: all, 1: list = '' }) =>
    matchesOf(ITEM, list).flatMap(({ index: at, 0: item }): readonly Candidate[] => {
      const unit = tables.units.place.after(item, 0);
      if (unit?.text.length !== item.length || item.length < 2) return [];
      const start = index + all.length - list.length + at;
      const span = { start, end: start + item.length, subtype: unit.value.subtype };
      return [{ ...span, type: 'org', kind: 'name', evidence: 'unit/charged', weight: WEIGHT }];
    }),
  );
