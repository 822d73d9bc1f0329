import { groupBy } from '../../lib/collections/group-by';
import { derived } from '../lexicon/derived';
import type { Lexicon } from '../lexicon/types';
import type { EntityType } from '../../lib/model/types';
import { isAbridged } from './abridged';
import type { LocatedSpan, Reference, Resolver } from './entities';
import { namesOf, type Variant, variantOf } from './variant';

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
    // What is written alike is taken apart once: a corpus says the same few names over and over.
    const known = new Map<string, Variant>();
    const variants = spans.map((span) => {
      const words = span.evidence.some((e) => e.endsWith('/definition')) ? span.surface : (span.name ?? span.surface);
      let variant = known.get(words);
      if (variant === undefined) {
        const { core, tail } = variantOf(words);
        known.set(words, (variant = { core: nearOf(fullToShort.get(core) ?? core, lexicon), tail }));
      }
      return variant;
    });
    const named = variants.map(namesOf(variants));
    const byName = groupBy(inFull(spans, named), ({ name }) => name);
    const references = new Map<LocatedSpan, Reference | null>();
    for (const [name, members] of byName) {
      const reference = { name, type: likelier(members) };
      for (const { span } of members) references.set(span, reference);
    }
    return { references };
  },
};

interface NamedSpan {
  readonly span: LocatedSpan;
  readonly name: string;
}

/** Spans with their names, where a slogan that one other of its document alone has in full takes the name of that. */
function inFull(spans: readonly LocatedSpan[], names: readonly string[]): readonly NamedSpan[] {
  const named = spans.map((span, i): NamedSpan => ({ span, name: names[i]! }));
  const full = new Map(
    [...groupBy(named, ({ span }) => span.article.document)].map(([document, inDocument]) => {
      const slogans = [...new Set(inDocument.filter(({ span }) => span.type === 'tifa').map(({ name }) => name))];
      const longer = slogans.map((short) => slogans.filter((long) => isAbridged(short, long)));
      return [document, new Map(slogans.map((short, i) => [short, longer[i]!.length === 1 ? longer[i]![0]! : short]))];
    }),
  );
  return named.map(({ span, name }) => ({ span, name: full.get(span.article.document)!.get(name) ?? name }));
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

function likelier(spans: readonly NamedSpan[]): EntityType {
  const votes = { programme: 0, tifa: 0 };
  for (const {
    span: { type, weight },
  } of spans)
    votes[type as 'programme' | 'tifa'] += Math.min(weight, 4);
  return votes.programme >= votes.tifa ? 'programme' : 'tifa';
}
