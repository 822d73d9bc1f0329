import { matchesOf } from '../../lib/collections/matches';
import type { Candidate, Context, Recogniser } from './types';

/** A name, then in brackets 以下简称“…” (or 《…》, or bare). */
const DEFINITION =
  /[（(](?:以下|下)?(?:统称|简称|又称|也称)(?:为)?[：:]?\s*(?:“([^“”]{2,20})”|《([^《》]{1,20})》|([^“”《》（）()，。；]{2,14}))(?:，下同)?[)）]/gu;
const WEIGHT = 6;

/** Short forms that a text defines: “千村示范、万村整治”工程（以下简称“千万工程”）. They hold in their document. */
export const alias: Recogniser = {
  name: 'alias',
  recognise({ passage: { text }, found }) {
    if (!text.includes('称')) return [];
    const candidates: Candidate[] = [];
    for (const match of matchesOf(DEFINITION, text)) {
      const short = match[1] ?? match[2] ?? match[3]!;
      const named = spanBefore(text, match.index, found);
      if (!named) continue;
      const start = match.index + match[0].indexOf(short);
      const coref = match[2] !== undefined && short.length <= 5 && (named.type === 'law' || named.type === 'document');
      candidates.push({
        start,
        end: start + short.length,
        type: named.type,
        subtype: named.subtype ?? null,
        kind: coref ? 'coref' : 'name',
        name: named.name ?? text.slice(named.start, named.end),
        ...(named.codes ? { codes: named.codes } : {}),
        evidence: 'alias/definition',
        weight: WEIGHT,
        ...(coref ? {} : { seeds: [{ text: short, within: 'document' as const, weight: WEIGHT }] }),
      });
    }
    return candidates;
  },
};

/** The longest name that ends where the definition starts, closing marks left out. */
function spanBefore(text: string, at: number, found: Context['found']): Candidate | undefined {
  const ends = new Set([at, /[”》]\s*$/u.test(text.slice(Math.max(0, at - 3), at)) ? at - 1 : at]);
  return found
    .filter(({ end, weight, kind }) => ends.has(end) && weight > 0 && kind === 'name')
    .sort((a, b) => a.start - b.start || b.weight - a.weight)[0];
}
