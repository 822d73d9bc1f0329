/** Real answers over the sample pack, as the background gives them; by the question they answer. */
import { readFileSync } from 'node:fs';
import { cardOf, namedOf } from '../../../lib/lookup/card-data';
import { unknownOf } from '../../../lib/lookup/card-unknown';
import type { LookedUp, Quoted } from '../../../lib/lookup/protocol';
import { cut } from '../../../lib/pack/cut';
import { decode } from '../../../lib/pack/decode';
import { MemoryRecords } from '../../../lib/pack/memory';
import { openPack } from '../../../lib/query/reader';
import { fixtureInfo } from '../../fixtures/graph';

const CITING = { format: 'plain', accessed: '2026-01-02' } as const;

export interface Prepared {
  /** By kind and what is asked: `entity:12`, `words:…`. */
  readonly answers: Readonly<Record<string, LookedUp>>;
  /** Quotes of the pack: found, in doubt, none. */
  readonly quoted: Readonly<Record<'found' | 'doubt' | 'none', Quoted>>;
}

/**
 * @param names whose cards and whose partners' cards are wanted
 * @param words that name nothing
 */
export async function prepare(names: readonly string[], words: readonly string[]): Promise<Prepared> {
  const decoded = await decode(readFileSync('.output/packs/sample.wenmai'));
  if (!decoded.ok) throw new Error('the sample pack is not built: npm start -- --no-serve');
  const pack = await openPack(fixtureInfo(decoded.value), new MemoryRecords(cut(decoded.value)));
  const answers: Record<string, LookedUp> = {};
  const known = async (entity: number, matched: string | null): Promise<LookedUp> => {
    const card = await cardOf(pack, entity, matched, CITING);
    return { kind: 'known', pack: pack.info.contentHash, span: null, card };
  };
  const quotes = [];
  for (const name of names) {
    const [hit] = pack.search(name, 1);
    const answer = await known(hit!.entity, hit!.matched);
    answers[`words:${name}`] = answer;
    if (answer.kind !== 'known') continue;
    quotes.push(answer.card.quote!);
    for (const { entity } of [...answer.card.partners, answer.card])
      answers[`entity:${entity}`] = await known(entity, null);
  }
  for (const one of words) {
    const near = pack.nearest(one, 5).map(({ entity, matched }) => namedOf(pack, entity, matched));
    answers[`words:${one}`] = await unknownOf(pack, one, near, CITING);
  }
  const hash = pack.info.contentHash;
  return {
    answers,
    quoted: {
      found: { kind: 'found', pack: hash, quote: quotes[0]! },
      doubt: { kind: 'doubt', pack: hash, candidates: quotes.slice(0, 2) },
      none: { kind: 'none' },
    },
  };
}
