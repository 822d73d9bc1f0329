import { CONTENT_KINDS } from '../model/types';
import { tally } from '../collections/tally';
import { tableOf } from '../stats/table';
import type { EdgeDetail, EntityDetail, Overview, PackReader, PassageRow } from './types';

/**
 * A pack as if some of its articles were all of it: what is known of a name and of an edge is counted over these alone. Indices stay
 * those of the pack; single articles, single passages and searches are read from the whole.
 *
 * @param articles indices of the articles, ascending
 * @param overview the pack's overview counted over them, see `confine`
 */
export function confined(pack: PackReader, articles: readonly number[], overview: Overview): PackReader {
  const within = new Set(articles);

  /** What these articles say of an entity, passage by passage. */
  async function mentioning(index: number): Promise<readonly PassageRow[]> {
    const { articles: all } = await pack.entity(index);
    const rows = await Promise.all(all.filter((one) => within.has(one)).map((one) => pack.article(one)));
    return rows.flat().filter(({ mentions }) => mentions.some(({ entity }) => entity === index));
  }
  const windowsOf = (rows: readonly PassageRow[]) =>
    rows.filter(({ kind }) => CONTENT_KINDS.has(kind)).map(({ passage }) => passage);

  return {
    ...pack,
    overview,

    async *allPassages(signal) {
      for await (const rows of pack.allPassages(signal)) yield rows.filter(({ article }) => within.has(article));
    },

    async allRelations(signal) {
      return (await pack.allRelations(signal)).filter(({ passage }) => within.has(pack.articleOf(passage)));
    },

    async entity(index): Promise<EntityDetail> {
      const [{ attrs, relations }, rows] = await Promise.all([pack.entity(index), mentioning(index)]);
      const mentions = rows.flatMap(({ text, mentions: inside }) =>
        inside
          .filter(({ entity }) => entity === index)
          .map(({ start, end, kind, evidence }) => ({ surface: text.slice(start, end), kind, evidence })),
      );
      const surfacesOf = (some: typeof mentions) =>
        tally(some.map(({ surface }) => surface)).map(([surface, count]) => ({ surface, count }));
      return {
        attrs,
        surfaces: surfacesOf(mentions),
        variants: surfacesOf(mentions.filter(({ kind }) => kind !== 'coref')),
        evidence: tally(mentions.flatMap(({ evidence }) => evidence)).map(([evidence, count]) => ({ evidence, count })),
        passages: rows.map(({ passage }) => passage),
        windows: windowsOf(rows),
        articles: [...new Set(rows.map(({ article }) => article))],
        neighbours: overview.edges
          .filter(({ a, b }) => a === index || b === index)
          .sort((x, y) => y.logDice - x.logDice || y.passage - x.passage || x.a - y.a || x.b - y.b),
        relations: relations.filter(({ passage }) => within.has(pack.articleOf(passage))),
      };
    },

    async edge(a, b): Promise<EdgeDetail | null> {
      const row = overview.edges.find((edge) => edge.a === Math.min(a, b) && edge.b === Math.max(a, b));
      if (!row || a === b) return null;
      const [one, other] = (await Promise.all([mentioning(a), mentioning(b)])).map(windowsOf);
      const others = new Set(other);
      const passages = one!.filter((passage) => others.has(passage));
      return { ...row, passages, table: tableOf(passages.length, one!.length, other!.length, overview.windows) };
    },
  };
}
