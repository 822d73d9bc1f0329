import { tally } from '../collections/tally';
import { inOrder } from '../model/order';
import type { Entity, Graph, Mention, Relation } from '../model/types';
import { Forwards } from './forwards';

/** A graph without its edges: what curating works on, and edges are counted from. */
export type Named = Omit<Graph, 'edges'>;

/** Attribute of an entity that was put right: the lines that did it, in order. */
export const CURATED = 'curation';

/** The lines of a curation that made an entity what it is. */
export const linesOf = ({ attrs }: Pick<Entity, 'attrs'>): readonly string[] =>
  Array.isArray(attrs[CURATED]) ? attrs[CURATED].filter((line) => typeof line === 'string') : [];

/** Who is meant by an id at this point, or why nobody is. */
export type Meant = { readonly entity: Entity } | 'hidden' | 'unknown';

/** A graph while it is being put right: whose each mention is, and what became of the ids. */
export class Draft {
  readonly #base: Named;
  readonly forwards = new Forwards();
  readonly #entities: Map<string, Entity>;
  readonly #mentions: (Mention | null)[];
  /** By entity, the indices of its mentions. */
  readonly #inside = new Map<string, Set<number>>();
  /** By passage, the indices of its mentions; made when first asked for. */
  #byPassage: Map<string, number[]> | undefined;
  readonly #touched = new Set<string>();
  /** Entities of the base some mentions of which went elsewhere than the others. */
  readonly #scattered = new Set<string>();

  constructor(base: Named) {
    this.#base = base;
    this.#entities = new Map(base.entities.map((entity) => [entity.id, entity]));
    this.#mentions = [...base.mentions];
    for (const [i, { entity }] of base.mentions.entries()) this.#put(entity, i);
  }

  get passages() {
    return this.#base.passages;
  }

  meant(id: string): Meant {
    const there = this.#entities.get(id);
    if (there) return { entity: there };
    const now = this.forwards.of(id);
    if (now === null) return 'hidden';
    const entity = this.#entities.get(now);
    return entity ? { entity } : 'unknown';
  }

  mentionsOf(id: string): readonly { readonly index: number; readonly mention: Mention }[] {
    return Array.from(this.#inside.get(id) ?? [], (index) => ({ index, mention: this.#mentions[index]! }));
  }

  mentionsIn(passage: string): readonly { readonly index: number; readonly mention: Mention }[] {
    if (!this.#byPassage) {
      this.#byPassage = new Map();
      for (const [i, mention] of this.#mentions.entries()) if (mention) this.#place(mention.passage, i);
    }
    return (this.#byPassage.get(passage) ?? []).flatMap((index) => {
      const mention = this.#mentions[index];
      return mention ? [{ index, mention }] : [];
    });
  }

  /** Put an entity in the place of one of the same id, or beside the others. */
  set(entity: Entity): void {
    this.#entities.set(entity.id, entity);
    this.#touched.add(entity.id);
  }

  /** Note the line that made an entity what it is. */
  mark(id: string, ...lines: readonly string[]): void {
    const entity = this.#entities.get(id)!;
    const all = [...linesOf(entity), ...lines];
    this.set({ ...entity, attrs: { ...entity.attrs, [CURATED]: all } });
  }

  /** All mentions of `from` are of `to` now, which is there; `from` is gone and leads to it. */
  absorb(from: string, to: string): void {
    this.move([...(this.#inside.get(from) ?? [])], to);
    this.#entities.delete(from);
    this.forwards.lead(from, to);
  }

  /** An entity and all its mentions are gone. */
  remove(id: string): void {
    for (const index of this.#inside.get(id) ?? []) this.#mentions[index] = null;
    this.#inside.delete(id);
    this.#entities.delete(id);
    this.forwards.lead(id, null);
  }

  /** These mentions are of another entity now. */
  move(indices: readonly number[], to: string, scatter = false): void {
    for (const index of indices) {
      const mention = this.#mentions[index]!;
      this.#unput(mention.entity, index);
      if (scatter && index < this.#base.mentions.length) this.#scattered.add(this.#base.mentions[index]!.entity);
      this.#mentions[index] = { ...mention, entity: to };
      this.#put(to, index);
    }
    this.#touched.add(to);
  }

  add(mention: Mention): void {
    const index = this.#mentions.push(mention) - 1;
    this.#put(mention.entity, index);
    this.#place(mention.passage, index);
    this.#touched.add(mention.entity);
  }

  /** A mention is none. */
  drop(index: number): void {
    this.#unput(this.#mentions[index]!.entity, index);
    this.#mentions[index] = null;
  }

  /** The graph as it is now: entities that lost all their mentions are gone, the others counted and named anew, all in order. */
  finish(): Named {
    const home = new Map(this.#base.passages.map(({ id, article }) => [id, article]));
    const placeOf = (id: string | null): string | null => {
      const meant = id === null ? 'unknown' : this.meant(id);
      return typeof meant === 'object' && meant.entity.type === 'place' ? meant.entity.id : null;
    };
    const articles = this.#base.articles.map((article) => {
      const place = placeOf(article.place);
      return place === article.place ? article : { ...article, place };
    });
    const spokenFor = new Set(articles.map(({ place }) => place));
    const entities = [...this.#entities.values()].flatMap((entity): readonly Entity[] => {
      if (!this.#touched.has(entity.id)) return [entity];
      const mentions = this.mentionsOf(entity.id).map(({ mention }) => mention);
      if (mentions.length === 0 && !spokenFor.has(entity.id)) return [];
      const others = mentions.map(({ surface }) => surface).filter((surface) => surface !== entity.name);
      return [
        {
          ...entity,
          aliases: tally(others).map(([surface]) => surface),
          mentions: mentions.length,
          articles: new Set(mentions.map(({ passage }) => home.get(passage))).size,
        },
      ];
    });
    const there = new Set(entities.map(({ id }) => id));
    const relations = this.#relations().filter(
      ({ subject, object }) => there.has(subject) && (object === null || there.has(object)),
    );
    const mentions = this.#mentions.filter((mention) => mention !== null);
    return inOrder({ ...this.#base, articles, entities, mentions, relations });
  }

  /** Facts between those who are meant now; one between two that became one is none. */
  #relations(): readonly Relation[] {
    const found = this.#base.relations.flatMap((relation): readonly Relation[] => {
      const subject = this.#endOf(relation.subject, relation);
      const object = relation.object === null ? null : this.#endOf(relation.object, relation);
      if (subject === null || (object === null && relation.object !== null)) return [];
      if (subject === object && relation.subject !== relation.object) return [];
      return [{ ...relation, subject, object }];
    });
    return [...new Map(found.map((relation) => [JSON.stringify(relation), relation])).values()];
  }

  /** Who is meant by the end of a relation: whoever its words name, else its passage, where mentions of one went different ways. */
  #endOf(id: string, { passage, start, end }: Relation): string | null {
    if (this.#scattered.has(id)) {
      const own = this.mentionsIn(passage).filter(({ index }) => this.#base.mentions[index]?.entity === id);
      const within = own.filter(({ mention }) => mention.start >= start && mention.end <= end);
      const owners = new Set((within.length > 0 ? within : own).map(({ mention }) => mention.entity));
      if (owners.size === 1) return [...owners][0]!;
    }
    const meant = this.meant(id);
    return typeof meant === 'object' ? meant.entity.id : null;
  }

  #put(entity: string, index: number): void {
    const set = this.#inside.get(entity);
    if (set) set.add(index);
    else this.#inside.set(entity, new Set([index]));
  }

  #unput(entity: string, index: number): void {
    this.#inside.get(entity)!.delete(index);
    this.#touched.add(entity);
  }

  #place(passage: string, index: number): void {
    if (!this.#byPassage) return;
    const list = this.#byPassage.get(passage);
    if (list) list.push(index);
    else this.#byPassage.set(passage, [index]);
  }
}
