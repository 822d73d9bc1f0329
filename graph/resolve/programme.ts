import { groupBy } from '../../lib/collections/group-by';
import { derived } from '../lexicon/derived';
import type { Lexicon } from '../lexicon/types';
import type { EntityType } from '../../lib/model/types';
import { isAbridged } from './abridged';
import type { LocatedSpan, Reference, Resolver } from './entities';
import { namesOf, variantOf } from './variant';

/**
 * Initiatives and formulations: variants of a name are one entity, short forms that a text defines are one with their full forms, and
 * whether it is the one or the other is decided once for all its mentions, by the sum of what speaks for each.
 */
export const programmeResolver: Resolver = {
  types: ['programme', 'tifa'],
  resolve(spans, { lexicon }) {
    const fullToShort = new Map<string, string>();
    for (const { evidence, name, surface } of spans)
      if (name !== null && evidence.includes('alias/definition'))
        fullToShort.set(variantOf(name).core, variantOf(surface).core);
    const variants = new Map(
      spans.map((span) => {
        const { core, tail } = variantOf(
          span.evidence.some((e) => e.endsWith('/definition')) ? span.surface : (span.name ?? span.surface),
        );
        return [span, { core: nearOf(fullToShort.get(core) ?? core, lexicon), tail }];
      }),
    );
    const nameOf = namesOf([...variants.values()]);
    const full = inFull(spans, (span) => nameOf(variants.get(span)!));
    const byName = groupBy(spans, (span) => full.get(span)!);
    const references = new Map<LocatedSpan, Reference | null>();
    for (const [name, members] of byName) {
      const type = likelier(members);
      for (const span of members) references.set(span, { name, type });
    }
    return { references };
  },
};

/** Names of spans, where a slogan that one other of its document alone has in full takes the name of that. */
function inFull(spans: readonly LocatedSpan[], nameOf: (span: LocatedSpan) => string) {
  const names = new Map<LocatedSpan, string>();
  for (const inDocument of groupBy(spans, ({ article }) => article.document).values()) {
    const slogans = new Set(inDocument.filter(({ type }) => type === 'tifa').map(nameOf));
    const full = new Map(
      [...slogans].map((short) => {
        const longer = [...slogans].filter((long) => isAbridged(short, long));
        return [short, longer.length === 1 ? longer[0]! : short];
      }),
    );
    for (const span of inDocument) names.set(span, full.get(nameOf(span)) ?? nameOf(span));
  }
  return names;
}

/** Programmes and formulations that are known far beyond any text, by their last character. */
const knownOf = derived((lexicon) => {
  const rows = lexicon.table('formulations').filter(({ name }) => name!.length >= 4);
  const named = (wanted: string) =>
    groupBy(
      rows.filter(({ type }) => type === wanted).map(({ name }) => name!),
      (name) => name.at(-1),
    );
  return { programmes: named('programme'), formulations: named('tifa') };
});
const LONGEST_PREFIX = 4;

/**
 * A near variant of what is known far beyond the text: 海上枫桥经验 of 枫桥经验, and a formulation said in full, with what it is (…制度优越性的重要窗口
 * of 重要窗口).
 */
function nearOf(core: string, lexicon: Lexicon): string {
  const { programmes, formulations } = knownOf(lexicon);
  const last = core.at(-1);
  return (
    programmes.get(last)?.find((name) => core.endsWith(name) && core.length - name.length <= LONGEST_PREFIX) ??
    formulations.get(last)?.find((name) => core.endsWith(`的${name}`)) ??
    core
  );
}

function likelier(spans: readonly LocatedSpan[]): EntityType {
  const votes = { programme: 0, tifa: 0 };
  for (const { type, weight } of spans) votes[type as 'programme' | 'tifa'] += Math.min(weight, 4);
  return votes.programme >= votes.tifa ? 'programme' : 'tifa';
}
