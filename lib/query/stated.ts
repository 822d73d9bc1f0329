/** What is said outright of a name, as its card lists it: each fact once, with every place that says it. */
import type { EntityType } from '../model/types';
import type { RelationRow } from './types';
import { groupBy } from '../collections/group-by';

/** One fact, however often it is said. */
export interface Stated {
  /** Index of the entity at the other end; null where there is none. */
  readonly other: number | null;
  readonly value: string | null;
  /** How it stands: `done`, `planned`, `negated`, `former`; none where it holds now. */
  readonly marks: readonly string[];
  /** The period and the indicator, as the text has them; not the many verbs of carrying out, which the quotes hold. */
  readonly words: readonly string[];
  /** Who says so, in reading order; never empty. */
  readonly said: readonly RelationRow[];
}

/** Facts of one kind. */
export interface StatedGroup {
  readonly type: string;
  /** Whether the entity of the card is the object of its relations. */
  readonly back: boolean;
  /** Those of one other end stand together. */
  readonly facts: readonly Stated[];
}

/** What a law undergoes, which has a date and a body. */
const DATED: ReadonlySet<string> = new Set(['adopted', 'effective', 'amended', 'repealed']);

/** The kinds that make up what a name of a type is, in the order of its card; `<` is of relations whose object it is. */
const DESIGNED: Readonly<Record<EntityType, readonly string[]>> = {
  place: ['located_in'],
  person: ['holds_office', 'leads', 'authored'],
  programme: ['founded', '<leads', '<implements'],
  law: ['adopted', 'effective', 'amended', 'repealed', 'cites', '<cites'],
  org: ['located_in', 'founded', '<holds_office', 'leads'],
  document: [],
  event: [],
  tifa: [],
};

/** The facts that say what a name is, in the order of its card, and all others. */
export function statedOf(
  type: EntityType,
  relations: readonly RelationRow[],
  entity: number,
): { readonly designed: readonly StatedGroup[]; readonly rest: readonly StatedGroup[] } {
  const groups = stated(relations, entity);
  const rank = (group: StatedGroup) => DESIGNED[type].indexOf(`${group.back ? '<' : ''}${group.type}`);
  return {
    designed: groups.filter((group) => rank(group) >= 0).sort((x, y) => rank(x) - rank(y)),
    rest: groups.filter((group) => rank(group) < 0),
  };
}

/** Facts in groups, in the order in which their first relations come. */
export function stated(relations: readonly RelationRow[], entity: number): StatedGroup[] {
  const groups = groupBy(relations, (relation) => `${relation.subject === entity ? '' : '<'}${relation.type}`);
  return [...groups].map(([key, rows]) => {
    const back = key.startsWith('<');
    return { type: back ? key.slice(1) : key, back, facts: factsOf(rows, entity) };
  });
}

function factsOf(relations: readonly RelationRow[], entity: number): readonly Stated[] {
  const all = relations.map((relation): Stated => ({
    other: relation.subject === entity ? relation.object : relation.subject,
    value: relation.value,
    ...qualities(relation),
    said: [relation],
  }));
  const same = groupBy(all, ({ other, value, marks, words }) => JSON.stringify([other, value, marks, words]));
  const merged = [...same.values()].map((facts) => ({ ...facts[0]!, said: facts.flatMap(({ said }) => said) }));
  const together = [...groupBy(withBody(merged), ({ other }) => other).values()].flat();
  return DATED.has(relations[0]!.type)
    ? together.sort((x, y) => ((x.value ?? '') < (y.value ?? '') ? -1 : Number(x.value !== y.value)))
    : together;
}

/** A law's date that one text gives with the body and another without is one fact. */
function withBody(facts: readonly Stated[]): readonly Stated[] {
  const named = facts.map((fact) => {
    if (!DATED.has(fact.said[0]!.type) || fact.other === null) return fact;
    const bare = facts.filter(({ other, value }) => other === null && value === fact.value);
    return { ...fact, said: [...fact.said, ...bare.flatMap(({ said }) => said)] };
  });
  const told = new Set(named.flatMap(({ other, said }) => (other === null ? [] : said)));
  return named.filter(({ other, said }) => other !== null || !told.has(said[0]!));
}

function qualities({ attrs }: RelationRow): Pick<Stated, 'marks' | 'words'> {
  const { aspect, former } = attrs;
  const marks = [...(typeof aspect === 'string' && aspect !== 'doing' ? [aspect] : []), ...(former ? ['former'] : [])];
  const words = [attrs['period'], attrs['indicator']].filter(
    (value): value is string => typeof value === 'string' && value !== '',
  );
  return { marks, words };
}
