import type { EntityHit, EntityRow } from './types';

/** How well a form matches: the better the lower; null where it does not. */
function rank(form: string, query: string): number | null {
  const at = form.indexOf(query);
  if (at < 0) return null;
  return form.length === query.length ? 0 : at === 0 ? 1 : 2;
}

/** What is ignored when names are compared: case, white space, quotation marks and brackets. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s"'“”‘’「」『』《》〈〉()（）·・-]+/gu, '');

/** First letters of the syllables. */
const initials = (spelling: string): string => spelling.replace(/(\S)\S*\s*/gu, '$1');

/**
 * The search over names: exact before prefix before inside, then by number of mentions. A name counts before an alias of the same
 * rank, Chinese before pinyin, pinyin before initials.
 */
export function nameIndex(
  entities: readonly EntityRow[],
  pinyin: readonly (readonly string[])[],
): (query: string, limit?: number) => readonly EntityHit[] {
  const forms = entities.map(({ name, aliases }, i) => [
    ...[name, ...aliases].map((text, n) => ({ text, form: fold(text), order: n === 0 ? 0 : 1 })),
    ...(pinyin[i] ?? []).flatMap((spelling) => [
      { text: spelling, form: spelling.replaceAll(' ', ''), order: 2 },
      { text: spelling, form: initials(spelling), order: 3 },
    ]),
  ]);

  return (query, limit = 50) => {
    const folded = fold(query);
    if (folded === '') return [];
    const hits: (EntityHit & { score: number })[] = [];
    for (const [entity, variants] of forms.entries()) {
      let best: { score: number; matched: string } | null = null;
      for (const { text, form, order } of variants) {
        const how = rank(form, folded);
        if (how === null) continue;
        const score = how * 10 + order;
        if (!best || score < best.score) best = { score, matched: text };
      }
      if (best) hits.push({ entity, ...best });
    }
    const mentions = (hit: EntityHit) => entities[hit.entity]!.mentions;
    return hits
      .sort((x, y) => x.score - y.score || mentions(y) - mentions(x) || x.entity - y.entity)
      .slice(0, limit)
      .map(({ entity, matched }) => ({ entity, matched }));
  };
}
