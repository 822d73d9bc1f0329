/** What a name is, in the few lines that a card has room for. */
import { containers } from '../query/containers';
import { facts } from '../query/facts';
import { statedOf, type Stated, type StatedGroup } from '../query/stated';
import type { EntityDetail, PackReader } from '../query/types';
import type { FactData } from './protocol';

/** Facts on a card. */
const MOST = 4;
/** Attributes that the card shows elsewhere, or that say nothing to a reader. */
const ELSEWHERE = new Set(['aliases', 'name', 'subtype', 'curation', 'code', 'level']);
const ISO_DATE = /^\d{4}(?:-\d{2}){0,2}$/u;

/** What contains a place, then what is stated outright, the first of each kind before the second of any, then attributes. */
export function factsOf(pack: PackReader, entity: number, detail: EntityDetail): readonly FactData[] {
  const { entities } = pack.overview;
  const { type } = entities[entity]!;
  const nameOf = (id: string) => {
    const index = pack.indexOf(id);
    return index === null ? null : entities[index]!.name;
  };
  const chain = type === 'place' ? containers(pack.overview, entity, detail.relations) : [];
  const above = chain.map((index) => entities[index]!.name).join(' › ');
  const parent: FactData[] = above === '' ? [] : [{ type: 'parent', back: false, text: above, date: null, marks: [] }];

  const { designed } = statedOf(type, detail.relations, entity);
  const groups = designed
    .filter((group) => !(parent.length > 0 && group.type === 'located_in' && !group.back))
    .map((group) => group.facts.flatMap((fact) => factOf(pack, group, fact)));
  const told = new Set(designed.map((group) => group.type));
  const attributes = facts(detail.attrs, nameOf)
    .filter(({ key }) => !ELSEWHERE.has(key) && !told.has(key))
    .map(({ key, values }) => dated({ type: key, back: false, text: values.join('、'), date: null, marks: [] }));
  return [...parent, ...firstOfEach(groups, MOST - parent.length), ...attributes].slice(0, MOST);
}

/** So many facts, the first of each group before the second of any, group by group. */
function firstOfEach(groups: readonly (readonly FactData[])[], most: number): readonly FactData[] {
  const order = groups.flatMap((group, g) => group.map((fact, rank) => ({ fact, rank, g })));
  return order
    .sort((x, y) => x.rank - y.rank || x.g - y.g)
    .slice(0, most)
    .sort((x, y) => x.g - y.g || x.rank - y.rank)
    .map(({ fact }) => fact);
}

/** A post names its body, so that the body is not named again. */
function factOf({ overview }: PackReader, { type, back }: StatedGroup, stated: Stated): readonly FactData[] {
  const { other, words, marks } = stated;
  const value = overview.articles.find(({ id }) => id === stated.value)?.title ?? stated.value;
  const name = other === null || (type === 'holds_office' && !back && value) ? null : overview.entities[other]!.name;
  const fact = { type, back, text: [name, ...words].filter(Boolean).join(' '), date: null, marks };
  if (value !== null && ISO_DATE.test(value)) return [{ ...fact, date: value }];
  const text = [fact.text, value].filter(Boolean).join(' ');
  return text === '' ? [] : [{ ...fact, text }];
}

const dated = (fact: FactData): FactData => (ISO_DATE.test(fact.text) ? { ...fact, text: '', date: fact.text } : fact);
