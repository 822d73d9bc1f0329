import { groupBy } from '../../lib/collections/group-by';
import { derived } from '../lexicon/derived';
import type { Lexicon } from '../lexicon/types';
import type { EntityType } from '../../lib/model/types';
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
    const byName = groupBy(spans, (span) => nameOf(variants.get(span)!));
    const references = new Map<LocatedSpan, Reference | null>();
    for (const [name, members] of byName) {
      const type = likelier(members);
      for (const span of members) references.set(span, { name, type });
    }
    return { references };
  },
};

const knownOf = derived((lexicon) =>
  lexicon
    .table('formulations')
    .filter(({ type, name }) => type === 'programme' && name!.length >= 4)
    .map(({ name }) => name!),
);
const LONGEST_PREFIX = 4;

/** 海上枫桥经验 is a near variant of 枫桥经验, which is known far beyond the text. */
function nearOf(core: string, lexicon: Lexicon): string {
  return knownOf(lexicon).find((name) => core.endsWith(name) && core.length - name.length <= LONGEST_PREFIX) ?? core;
}

function likelier(spans: readonly LocatedSpan[]): EntityType {
  const votes = { programme: 0, tifa: 0 };
  for (const { type, weight } of spans) votes[type as 'programme' | 'tifa'] += Math.min(weight, 4);
  return votes.programme >= votes.tifa ? 'programme' : 'tifa';
}
