/** The grounds of mentions by kind: `gazetteer/place-county` and `gazetteer/place-city` are one kind with two rules. */
import type { Evidence } from '../../model/types';

export interface EvidenceKind {
  readonly kind: string;
  readonly count: number;
  /** The rules by name, commonest first. */
  readonly rules: readonly string[];
}

/** Kinds with the number of mentions they support, commonest first. */
export function evidenceKinds(counted: readonly { evidence: Evidence; count: number }[]): EvidenceKind[] {
  const kinds = new Map<string, { count: number; rules: string[] }>();
  for (const { evidence, count } of counted) {
    const [kind = evidence, ...rule] = evidence.split('/');
    const known = kinds.get(kind) ?? { count: 0, rules: [] };
    known.count += count;
    known.rules.push(rule.join('/') || kind);
    kinds.set(kind, known);
  }
  return [...kinds].map(([kind, rest]) => ({ kind, ...rest })).sort((a, b) => b.count - a.count);
}
