/** What of a Cytoscape canvas is in sight, as plain values from which a picture is made. */
import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { ClientPoint } from './canvas';
import { SIDES } from './labels';
import type { PictureNode, Snapshot } from './picture';
import type { Sizes } from './style';

/** An area behind the names, in the map's own units. */
export interface MapArea {
  readonly hull: readonly ClientPoint[];
  readonly colour: string;
}

export function snapshotOf(cy: Core, sizes: Sizes, areas: readonly MapArea[]): Snapshot {
  const zoom = cy.zoom();
  const pixels = (element: NodeSingular | EdgeSingular, property: string) =>
    Number.parseFloat(element.style(property)) * zoom;
  const above = (element: NodeSingular | EdgeSingular) => Number(element.style('z-index'));
  const inOrder = <T extends NodeSingular | EdgeSingular>(elements: T[]) =>
    elements.sort((x, y) => above(x) - above(y));
  const nodes = inOrder(cy.nodes().toArray() as NodeSingular[]).map((node): PictureNode => {
    const side = SIDES.find((one) => node.hasClass(one));
    const { type, size, label } = node.data();
    return {
      ...node.renderedPosition(),
      type,
      size: size * sizes.node * sizes.scale * zoom,
      fill: node.style('background-color'),
      opacity: Number(node.style('opacity')),
      border: { width: pixels(node, 'border-width'), colour: node.style('border-color') },
      label: side
        ? {
            ...{ lines: String(label).split('\n'), side, font: pixels(node, 'font-size') },
            bold: node.style('font-weight') === 'bold',
          }
        : null,
    };
  });
  const edges = inOrder(cy.edges().toArray() as EdgeSingular[]).map((edge) => ({
    from: edge.source().renderedPosition(),
    to: edge.target().renderedPosition(),
    width: pixels(edge, 'width'),
    colour: edge.style('line-color'),
    opacity: Number(edge.style('opacity')),
  }));
  const pan = cy.pan();
  const onScreen = ({ x, y }: ClientPoint) => ({ x: x * zoom + pan.x, y: y * zoom + pan.y });
  const shown = areas.map(({ hull, colour }) => ({ hull: hull.map(onScreen), colour }));
  return { width: cy.width(), height: cy.height(), areas: shown, edges, nodes };
}
