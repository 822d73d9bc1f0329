import { groupBy } from '../../lib/collections/group-by';
import type { Evidence } from '../../lib/model/types';

/** A rule by its full name, and how many mentions it supports. */
interface Rule {
  readonly rule: string;
  readonly mentions: number;
}

/** A kind of evidence with its rules. */
export interface Kind extends Omit<Rule, 'rule'> {
  readonly kind: string;
  readonly rules: readonly Rule[];
}

/** The kind of a rule: what stands before the stroke. */
export const kindOf = (rule: string): string => rule.slice(0, rule.indexOf('/'));

/** The rules in the evidence of mentions, by kind, those with most mentions first. */
export function rulesOf(mentions: readonly { readonly evidence: readonly Evidence[] }[]): readonly Kind[] {
  const counts = new Map<string, number>();
  const kinds = new Map<string, number>();
  for (const { evidence } of mentions) {
    for (const rule of evidence) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    for (const kind of new Set(evidence.map(kindOf))) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const rules = [...counts].map(([rule, count]): Rule => ({ rule, mentions: count }));
  return [...groupBy(rules, ({ rule }) => kindOf(rule))]
    .map(([kind, of]) => ({
      kind,
      mentions: kinds.get(kind)!,
      rules: of.toSorted((x, y) => y.mentions - x.mentions || (x.rule < y.rule ? -1 : 1)),
    }))
    .sort((x, y) => y.mentions - x.mentions || (x.kind < y.kind ? -1 : 1));
}
