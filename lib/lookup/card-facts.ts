/** What a name is, in the few lines that a card has room for. */
import { containers } from '../query/containers';
import { facts } from '../query/facts';
import { statedOf, type Stated, type StatedGroup } from '../query/stated';
import type { EntityDetail, PackReader } from '../query/types';
import type { FactData } from './protocol';

/** Lines on a card, and facts in one. */
const MOST = 4;
const IN_A_LINE = 4;
/** Attributes that the card shows elsewhere, or that say nothing to a reader. */
const ELSEWHERE = new Set(['aliases', 'name', 'subtype', 'curation', 'code', 'level']);
const ISO_DATE = /^\d{4}(?:-\d{2}){0,2}$/u;

/** What contains a place, then what is stated outright, a line for each kind but for each date, then attributes. */
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
  const stated = designed
    .filter((group) => !(parent.length > 0 && group.type === 'located_in' && !group.back))
    .flatMap((group) => linesOf(group.facts.flatMap((fact) => factOf(pack, group, fact))));
  const told = new Set(designed.map((group) => group.type));
  const attributes = facts(detail.attrs, nameOf)
    .filter(({ key }) => !ELSEWHERE.has(key) && !told.has(key))
    .map(({ key, values }) => dated({ type: key, back: false, text: values.join('、'), date: null, marks: [] }));
  return [...parent, ...stated, ...attributes].slice(0, MOST);
}

/** Facts of one kind: what has a date or a mark of its own keeps its line, the others share one. */
function linesOf(all: readonly FactData[]): readonly FactData[] {
  const own = all.filter(({ date, marks }) => date !== null || marks.length > 0);
  const shared = [...new Set(all.filter((fact) => !own.includes(fact)).map(({ text }) => text))];
  const [first] = all;
  if (!first || shared.length === 0) return own;
  const text = shared.slice(0, IN_A_LINE).join('、') + (shared.length > IN_A_LINE ? '…' : '');
  return [{ ...first, text, date: null, marks: [] }, ...own];
}

/** A post names its body, and who does something is named without the verb. */
function factOf({ overview }: PackReader, { type, back }: StatedGroup, stated: Stated): readonly FactData[] {
  const { other, words, marks } = stated;
  const value = overview.articles.find(({ id }) => id === stated.value)?.title ?? stated.value;
  const name = other === null || (type === 'holds_office' && !back && value) ? null : overview.entities[other]!.name;
  const fact = { type, back, text: [name, ...(back ? [] : words)].filter(Boolean).join(' '), date: null, marks };
  if (value !== null && ISO_DATE.test(value)) return [{ ...fact, date: value }];
  const text = [fact.text, value].filter(Boolean).join(' ');
  return text === '' ? [] : [{ ...fact, text }];
}

const dated = (fact: FactData): FactData => (ISO_DATE.test(fact.text) ? { ...fact, text: '', date: fact.text } : fact);
