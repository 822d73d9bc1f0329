import { groupBy } from '../../collections/group-by';
import type { EntityType } from '../../model/types';
import type { PackReader, RelationRow } from '../types';
import { yearsOf } from './years';

/** What lies on the line, a lane each. */
export const LANES = ['law', 'office', 'event', 'founded'] as const;
export type Lane = (typeof LANES)[number];

/** By type of relation, its lane. The value of each is its date, but of an office, which is dated by the article that says so. */
const LANE_OF: Readonly<Record<string, Lane>> = {
  ...{ adopted: 'law', effective: 'law', amended: 'law', repealed: 'law' },
  ...{ holds_office: 'office', held: 'event', founded: 'founded' },
};

/** Something that happened, or that was so, at a time. */
export interface Mark {
  readonly lane: Lane;
  /** Type of the relation: `adopted`, `effective`, `holds_office`, `held` … */
  readonly type: string;
  /** Entity indices: the law, the person, the event; and the body that is named with it. */
  readonly entity: number;
  readonly other: number | null;
  /** The post, of an office. */
  readonly value: string | null;
  /** Whether the text says that an office is over. */
  readonly former: boolean;
  /** ISO date of a day, a month or a year; of an office the first and the last as of which it is said to be held. */
  readonly date: string;
  readonly upTo: string;
  /** The words that say so, in reading order; never empty. */
  readonly said: readonly RelationRow[];
}

export interface Timeline {
  /** By date, then in reading order. */
  readonly marks: readonly Mark[];
  /** By lane, how much has no date: laws and events without any, offices of articles without one. */
  readonly undated: Readonly<Record<Lane, number>>;
}

/** All that has a date in a pack, and how much has none. */
export async function timelineOf(pack: PackReader, signal?: AbortSignal): Promise<Timeline> {
  const { articles, entities } = pack.overview;
  const relations = (await pack.allRelations(signal)).filter(({ type }) => type in LANE_OF);
  const dateOf = (row: RelationRow) =>
    row.type === 'holds_office' ? articles[pack.articleOf(row.passage)]!.date : row.value;
  const same = groupBy(relations, (row) => {
    const when = row.type === 'holds_office' ? [row.value, row.attrs.former === true] : [row.value];
    return JSON.stringify([row.type, row.subject, row.type === 'holds_office' ? row.object : null, ...when]);
  });
  const marks: Mark[] = [];
  let offices = 0;
  for (const said of same.values()) {
    const row = said.find(({ object }) => object !== null) ?? said[0]!;
    const dates = said.map(dateOf).filter((date) => date !== null && yearsOf(date) !== null) as string[];
    const sorted = dates.sort();
    if (sorted.length === 0) {
      if (row.type === 'holds_office') offices++;
      continue;
    }
    marks.push({
      ...{ lane: LANE_OF[row.type]!, type: row.type, entity: row.subject, other: row.object },
      ...{ value: row.type === 'holds_office' ? row.value : null, former: row.attrs.former === true },
      ...{ date: sorted[0]!, upTo: sorted.at(-1)!, said },
    });
  }
  const dated = new Set(marks.map(({ entity }) => entity));
  const without = (type: EntityType) =>
    entities.filter((entity, index) => entity.type === type && entity.mentions > 0 && !dated.has(index)).length;
  const first = ({ said }: Mark) => said[0]!;
  marks.sort(
    (x, y) =>
      yearsOf(x.date)! - yearsOf(y.date)! ||
      first(x).passage - first(y).passage ||
      first(x).start - first(y).start ||
      (x.type < y.type ? -1 : 1),
  );
  return { marks, undated: { law: without('law'), office: offices, event: without('event'), founded: 0 } };
}
