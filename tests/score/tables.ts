import type { Compared, Scores } from './scores';

/** Rows in the order of the report; the last three are sums. */
const TYPES = ['place', 'person', 'programme', 'law', 'org', 'document', 'event', 'tifa', 'policy', 'core', 'all'];
const RELATIONS = ['offices', 'laws', 'programme_place', 'targets'];
const TITLES: Readonly<Record<string, string>> = {
  gold: 'Pieces of a magazine issue',
  'gold-news': 'Newspaper and government passages',
  'gold-reports': 'Work reports',
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** F1, with precision and recall, of a row; null where the gold has none. */
function cells({ ours, annotated, peer }: Compared, type: string): readonly string[] | null {
  const [own, alone, other] = [ours.mention[type], annotated.mention[type], peer.mention[type]];
  if (!own || !alone || !other || own.right + own.missed === 0) return null;
  const sum = type === 'core' || type === 'all' || type === 'policy';
  return [
    sum ? `**${type}**` : type,
    ...[own.f1, own.p, own.r, alone.f1, other.f1].map((value) => value.toFixed(1)),
    String(own.right + own.missed),
  ];
}

/** The scores as Markdown tables, one section a gold set. */
export const tables = (scores: Scores): string =>
  Object.entries(scores)
    .map(([set, compared]) => {
      const { ours, annotated } = compared;
      const names = table(
        ['mentions', 'F1', 'precision', 'recall', 'F1 in annotated articles', 'peer’s F1', 'in the gold'],
        TYPES.flatMap((type) => {
          const row = cells(compared, type);
          return row ? [row] : [];
        }),
      );
      const relations = RELATIONS.flatMap((name) => {
        const [score, alone] = [ours.relations[name], annotated.relations[name]];
        return score && alone
          ? [
              [
                name,
                ...[score.f1, score.p, score.r, alone.f1].map((each) => each.toFixed(1)),
                String(score.right + score.missed),
              ],
            ]
          : [];
      });
      const indirect = `Linking ${ours.link.toFixed(1)}; recall of abbreviations ${ours.abbr.toFixed(1)}, of references back ${ours.coref.toFixed(1)}.`;
      return [
        `### ${TITLES[set] ?? set}`,
        names,
        indirect,
        ...(relations.length > 0
          ? [table(['relations', 'F1', 'precision', 'recall', 'F1 in annotated articles', 'in the gold'], relations)]
          : []),
      ].join('\n\n');
    })
    .join('\n\n');

const BEGIN = '<!-- scores: written by npm run score -- --write -->';
const END = '<!-- end of scores -->';

/** The document with its tables renewed. @throws Error where it has no place for them */
export function withTables(document: string, scores: Scores): string {
  const from = document.indexOf(BEGIN);
  const to = document.indexOf(END);
  if (from < 0 || to < from) throw new Error(`no “${BEGIN}” … “${END}” in the document`);
  return `${document.slice(0, from + BEGIN.length)}\n\n${tables(scores)}\n\n${document.slice(to)}`;
}
