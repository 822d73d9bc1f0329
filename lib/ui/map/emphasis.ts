/** What stands out on a Cytoscape canvas: what is pointed at or chosen, with its neighbours; the rest is dimmed. */
import type { Core } from 'cytoscape';

/** What is chosen: an entity, or with `other` an edge. */
export interface Chosen {
  readonly node: number | null;
  readonly other: number | null;
  /** Further entities chosen with it. */
  readonly also?: readonly number[];
  /** Entities that the reader fixed. */
  readonly fixed?: readonly number[];
  /** Entities along a path, in order; the edges between them are marked. */
  readonly path?: readonly number[];
}

/** Dim all but what is pointed at (by its id), else what is chosen, with its neighbours. */
export function emphasise(cy: Core, chosen: Chosen, pointed: string | null): void {
  const { node, other } = chosen;
  const chosenEdge =
    other === null ? cy.collection() : cy.getElementById(`${Math.min(node!, other)}-${Math.max(node!, other)}`);
  const { also = [], fixed = [], path = [] } = chosen;
  const ids = new Set([node, other, ...also].map(String));
  const chosenNodes = cy.nodes().filter((one) => ids.has(one.id()));
  const trail = cy.collection();
  path.forEach((one, i) => {
    trail.merge(cy.getElementById(String(one)));
    if (i > 0) trail.merge(cy.getElementById(`${Math.min(one, path[i - 1]!)}-${Math.max(one, path[i - 1]!)}`));
  });
  const under = pointed === null ? cy.collection() : cy.getElementById(pointed);
  const focus = [under, trail, chosenEdge, chosenNodes].find((some) => some.nonempty()) ?? chosenNodes;
  const edges = focus.edges().nonempty();
  const near = edges ? focus.union(focus.connectedNodes()) : focus.closedNeighborhood();
  const strong = edges ? focus.connectedNodes() : focus.nodes();
  cy.batch(() => {
    cy.elements().removeClass('dim near chosen strong fixed');
    for (const one of fixed) cy.getElementById(String(one)).addClass('fixed');
    if (near.nonempty()) {
      cy.elements().not(near).not(chosenNodes).addClass('dim');
      near.edges().addClass('near');
    }
    strong.addClass('strong');
    chosenNodes.addClass('chosen');
    chosenEdge.union(trail.edges()).addClass('chosen');
  });
}
