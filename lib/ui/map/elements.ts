/** The part of the graph that is drawn, as Cytoscape elements with fixed positions. Pure: what a picture shows can be tested without a canvas. */
import type { ElementDefinition } from 'cytoscape';
import type { Overview } from '../../query/types';
import type { Measure, Window } from '../address/view';
import { edgeId, measureOf, type Backbone } from './backbone';
import { labelLines } from './labels';
import type { Point } from './place';

/** Sizes in pixels at the zoom that fits: the least and the greatest node, label and edge. */
const NODE = [12, 30] as const;
const LABEL = [12, 15] as const;
const EDGE = [0.8, 4.2] as const;

export function elements(
  overview: Overview,
  bone: Backbone,
  positions: ReadonlyMap<number, Point>,
  { measure, window }: { measure: Measure; window: Window },
): ElementDefinition[] {
  const most = Math.max(1, ...bone.nodes.map((node) => overview.entities[node]!.mentions));
  const values = bone.edges.map((edge) => measureOf(edge, measure, window));
  const [low, high] = [Math.min(...values), Math.max(...values)];

  const nodes = bone.nodes.map((index): ElementDefinition => {
    const { type, name, mentions } = overview.entities[index]!;
    // An area says the count: the side grows with its root.
    const weight = Math.sqrt(mentions / most);
    return {
      group: 'nodes',
      data: {
        id: String(index),
        type,
        label: labelLines(name),
        mentions,
        size: between(NODE, weight),
        // Whole pixels: each size of a Chinese typeface is loaded by itself, and a hundred of them take longer than the picture.
        font: Math.round(between(LABEL, weight)),
      },
      position: { ...positions.get(index)! },
    };
  });
  const edges = bone.edges.map((edge, i): ElementDefinition => ({
    group: 'edges',
    data: {
      id: edgeId(edge),
      source: String(edge.a),
      target: String(edge.b),
      width: between(EDGE, high > low ? (values[i]! - low) / (high - low) : 0.3),
    },
  }));
  return [...nodes, ...edges];
}

const between = ([low, high]: readonly [number, number], weight: number): number => low + (high - low) * weight;
