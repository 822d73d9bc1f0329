import { confine } from '../../query/confine';
import { pathEdges, type PathEdges } from '../../query/paths/edges';
import { strongestPaths, type Path } from '../../query/paths/paths';
import type { EdgeRow, Overview, PackReader } from '../../query/types';
import { NO_FILTERS, type Filters, type View } from '../address/view';
import { Kept } from '../state/kept.svelte';
import { backbone, measureOf, type Backbone } from './backbone';
import { anchorsOf, byHand, union, withHand, type Hand } from './by-hand';
import { edgesByName, Grid, roomAt, withDetail, type Seen } from './detail';
import { ego } from './ego';
import { articlesOf, filterEdges, looser, nameFilter } from './filter';
import { boundsOf, place, type Point } from './place';

/** Neighbours whose own edges are read with those of a centre, strongest first. */
const RING = 60;

/** What the map of one pack draws for a view. Nodes that stand keep standing: nothing moves under the reader's hands. */
export class Drawing {
  readonly pack: PackReader;
  readonly #view: () => View;
  /** Where nodes stand that the reader has not fixed. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- a memory for the next drawing, which must not cause one
  readonly #standing = new Map<number, Point>();
  readonly #bounds;
  readonly #neighbours: Kept<number, readonly EdgeRow[]>;
  readonly #rings: Kept<number, readonly EdgeRow[]>;
  /** By both ends, what a path between them may take. */
  readonly #between: Kept<string, PathEdges>;
  readonly #confined: Kept<string, Overview>;
  #shown: Overview;

  /** Index of the chosen entity, and of the other end where an edge is chosen. */
  readonly chosen: number | null = $derived.by(() => this.#indexOf(this.#view().entity));
  readonly other: number | null = $derived.by(() => this.#indexOf(this.#view().other));

  readonly #window = $derived.by(() => this.#view().window);
  readonly #measure = $derived.by(() => this.#view().measure);
  readonly #centre = $derived.by(() => this.#indexOf(this.#view().centre));
  readonly #depth = $derived.by(() => this.#view().depth);

  /** The filters by value: every address that is read makes new objects. */
  readonly #filterText = $derived.by(() => JSON.stringify(filtersOf(this.#view())));
  readonly #filters = $derived.by(() => JSON.parse(this.#filterText) as Filters);

  /** Indices of the articles to which counts are confined; null for all. */
  readonly scope: readonly number[] | null = $derived.by(() => articlesOf(this.pack.overview, this.#filters));
  readonly #scopeText = $derived.by(() => this.scope && this.scope.join());
  /** Whether the counts of a column or document are still being made. */
  readonly counting: boolean = $derived.by(
    () => this.#scopeText !== null && this.#confined.get(this.#scopeText) === undefined,
  );

  /** The overview that everything is counted by: of the whole pack, or of a column and a document alone. */
  readonly overview: Overview = $derived.by(() => {
    const overview = this.#scopeText === null ? this.pack.overview : this.#confined.get(this.#scopeText);
    // What was shown stays until the new counts are there.
    return (this.#shown = overview ?? this.#shown);
  });

  readonly #passes = $derived.by(() => this.overview.entities.map(nameFilter(this.#filters)));
  readonly #edges = $derived.by(() => filterEdges(this.overview.edges, this.#passes, this.#filters));

  /** The backbone by the filters alone, or the network around the centre. */
  readonly bone: Backbone = $derived.by(() => {
    const { window, measure, min } = this.#filters;
    const filter = { hidden: [], window, measure, min };
    const { entities } = this.overview;
    if (this.#centre === null) return backbone({ ...this.overview, edges: this.#edges }, filter);
    const ring = this.#complete ? [] : (this.#rings.get(this.#centre) ?? []);
    const edges =
      ring.length === 0 ? this.#edges : filterEdges(union(this.overview.edges, ring), this.#passes, this.#filters);
    return ego(entities, edges, this.#centre, Number(this.#depth) as 1 | 2, filter);
  });

  /** What the reader did to single names, by value. */
  readonly #handText = $derived.by(() => {
    const { also, only, expanded, pinned, path } = this.#view();
    return JSON.stringify({ also, only, expanded, pinned, path });
  });
  readonly #hand = $derived.by(() => byHand(JSON.parse(this.#handText) as Hand, (id) => this.pack.indexOf(id)));

  /** What a path may take; null where none is asked for, undefined until it is read. */
  readonly #beside: PathEdges | null | undefined = $derived.by(() => {
    const { ends } = this.#hand;
    return ends.length < 2 ? null : this.#between.get(ends.join());
  });
  readonly #walked = $derived.by(() =>
    this.#beside && !this.#complete
      ? filterEdges(union(this.overview.edges, this.#beside.edges), this.#passes, this.#filters)
      : this.#edges,
  );
  /** What a path was sought among: every edge, none yet while they are read, or those of the strongest neighbours. */
  readonly sought: 'all' | 'reading' | 'most' = $derived.by(() =>
    this.#beside === undefined
      ? 'reading'
      : this.#complete || this.#beside === null || this.#beside.whole
        ? 'all'
        : 'most',
  );

  /** The strongest ways between the ends of a path; empty where there is none or none is found yet, null where none is asked for. */
  readonly paths: readonly Path[] | null = $derived.by(() => {
    const [from, to] = this.#hand.ends;
    if (from === undefined || to === undefined) return null;
    if (!this.#beside) return [];
    return strongestPaths({ edges: this.#walked, stated: this.#beside.stated }, from, to);
  });
  /** Index of the one of them that is shown; the strongest where there are not so many. */
  readonly way: number = $derived.by(() => {
    const asked = Number(this.#view().way) - 1;
    return this.paths?.[asked] ? asked : 0;
  });
  readonly path: Path | null = $derived.by(() => this.paths?.[this.way] ?? null);
  /** Entities along it, empty where there is none. */
  readonly trail: readonly number[] = $derived.by(() => this.path?.nodes ?? []);

  /** What of the map is in view, since it rests. */
  #seen = $state.raw<Seen | null>(null);
  #grid: Grid | undefined;
  readonly #byName = $derived.by(() => edgesByName(this.#edges));

  /** What is drawn: the backbone with what was expanded, fixed or chosen, and the detail of what is magnified. */
  readonly drawn: Backbone = $derived.by(() =>
    this.#centre === null
      ? withDetail(this.#byHand, this.#seen, () => ({
          entities: this.overview.entities,
          grid: (this.#grid ??= new Grid(this.pack.overview.entities, this.#bounds)),
          passes: this.#passes,
          byName: this.#byName,
          value: (edge) => measureOf(edge, this.#measure, this.#window),
        }))
      : this.#byHand,
  );

  readonly #byHand: Backbone = $derived.by(() =>
    withHand(this.bone, {
      hand: this.#hand,
      chosen: [this.chosen, this.other].filter((node) => node !== null),
      trail: this.trail,
      own: (node) => this.#own(node),
      edges: this.#walked,
      entities: this.overview.entities,
    }),
  );

  readonly positions: ReadonlyMap<number, Point> = $derived.by(() => {
    const { entities } = this.pack.overview;
    const { expanded, pinned } = this.#hand;
    const owners = [...expanded, ...this.trail, this.chosen].filter((node) => node !== null);
    const added = anchorsOf(this.bone, this.#byHand, owners);
    const wanted = this.drawn.nodes.map((node) => [node, entities[node]!] as const);
    const keep = (placed: ReadonlyMap<number, Point>, which: (node: number) => boolean) => {
      for (const [node, point] of placed) if (which(node)) this.#standing.set(node, point);
    };
    // What is fixed moves no other, so that letting it go brings all back; but what is added for it comes to where it is.
    const near = this.#byHand.nodes;
    const homes = wanted.filter(([node]) => !added.has(node) && near.includes(node));
    keep(place(homes, this.#standing, this.#bounds), () => true);
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- an argument, not state
    const standing = new Map([...this.#standing, ...pinned]);
    const placed = place(wanted, standing, this.#bounds, added, roomAt(this.#seen));
    keep(placed, (node) => !pinned.has(node));
    return placed;
  });

  /** What a change of shows another picture, which is to be seen whole: not what is hidden, fixed or expanded by hand. */
  readonly scene: string = $derived.by(() =>
    JSON.stringify([{ ...this.#filters, removed: [] }, this.#centre, this.#depth, this.counting]),
  );

  constructor(pack: PackReader, view: () => View) {
    this.pack = pack;
    this.#view = view;
    this.#shown = pack.overview;
    this.#neighbours = new Kept(async (index) => (await pack.entity(index)).neighbours);
    this.#rings = new Kept(async (index) => {
      const { neighbours } = await pack.entity(index);
      const ring = neighbours.slice(0, RING).map(({ a, b }) => a + b - index);
      const theirs = await Promise.all(ring.map((node) => pack.entity(node)));
      return [...neighbours, ...theirs.flatMap((detail) => detail.neighbours)];
    });
    this.#between = new Kept((ends) => {
      const [from, to] = ends.split(',').map(Number) as [number, number];
      return pathEdges(pack, from, to);
    });
    this.#confined = new Kept((articles) => confine(pack, articles === '' ? [] : articles.split(',').map(Number)));
    const { nodes } = backbone(pack.overview, NO_FILTERS);
    this.#bounds = boundsOf(nodes.map((node) => pack.overview.entities[node]!));
  }

  /** Told what is in view when the map has come to rest. */
  see(seen: Seen): void {
    this.#seen = seen;
  }

  get measure() {
    return this.#measure;
  }
  get window() {
    return this.#window;
  }
  /** Indices of those chosen besides the first. */
  get also(): readonly number[] {
    return this.#hand.also;
  }
  /** Where the reader fixed names. */
  get pinned(): ReadonlyMap<number, Point> {
    return this.#hand.pinned;
  }
  get filters() {
    return this.#filters;
  }
  /** Indices of all names and all edges that the filters leave, drawn or not; around a centre, those drawn. */
  readonly names: readonly number[] = $derived.by(() =>
    this.#centre === null ? [...this.#passes.keys()].filter((index) => this.#passes[index]) : this.bone.nodes,
  );
  readonly edges: readonly EdgeRow[] = $derived.by(() => {
    if (this.#centre !== null) return this.bone.edges;
    const { window, measure, min } = this.#filters;
    return this.#edges.filter((edge) => edge[window] > 0 && measureOf(edge, measure, window) >= (min ?? -Infinity));
  });

  /** The filters without which there would be something to draw. */
  looser() {
    return looser(this.overview, this.pack.overview, this.#filters);
  }

  /** Whether the overview holds every edge; that of a large pack holds the strongest alone. */
  get #complete(): boolean {
    return this.overview !== this.pack.overview || this.overview.edges.length === this.pack.info.counts.edges;
  }

  /** All edges of a name that the filters leave, strongest first, the edge to the other chosen before all. */
  #own(node: number): readonly EdgeRow[] {
    const read = this.#complete ? undefined : this.#neighbours.get(node);
    const own = (read ?? this.overview.edges).filter((edge) => edge.a === node || edge.b === node);
    const [window, measure] = [this.#window, this.#measure];
    const value = (edge: EdgeRow) => measureOf(edge, measure, window);
    const together = (edge: EdgeRow) => Number(this.other !== null && edge.a + edge.b === this.chosen! + this.other);
    const { count } = this.#filters;
    // The name itself was asked for; of its neighbours those that count.
    return own
      .filter((e) => together(e) === 1 || (this.#passes[e.a + e.b - node] && e[window] >= (count ?? 1)))
      .toSorted((x, y) => together(y) - together(x) || value(y) - value(x) || x.a - y.a || x.b - y.b);
  }

  #indexOf(id: string | null): number | null {
    return id === null ? null : this.pack.indexOf(id);
  }
}

/** The filters of a view and nothing else. */
function filtersOf(view: View): Filters {
  return Object.fromEntries(
    Object.keys(NO_FILTERS).map((name) => [name, view[name as keyof Filters]]),
  ) as unknown as Filters;
}
