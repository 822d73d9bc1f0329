import cytoscape from 'cytoscape';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PackReader } from '../../../../lib/query/types';
import { backbone, type Backbone } from '../../../../lib/ui/map/backbone';
import { elements } from '../../../../lib/ui/map/elements';
import { place, boundsOf } from '../../../../lib/ui/map/place';
import { fixtureReader } from '../../../fixtures/graph';

const SETTING = { measure: 'logDice', window: 'passage' } as const;

describe('elements', () => {
  let pack: PackReader;
  let bone: Backbone;
  const drawn = () => {
    const { entities } = pack.overview;
    const wanted = bone.nodes.map((node) => [node, entities[node]!] as const);
    return elements(pack.overview, bone, place(wanted, new Map(), boundsOf(entities)), SETTING);
  };
  beforeAll(async () => {
    pack = await fixtureReader();
    bone = backbone(pack.overview, { ...SETTING, hidden: [], min: null });
  });

  it('makes one node per entity and one edge per pair, named by index', () => {
    const made = drawn();
    const [nodes, edges] = [made.filter((one) => one.group === 'nodes'), made.filter((one) => one.group === 'edges')];
    expect(nodes.map(({ data }) => data.id)).toEqual(bone.nodes.map(String));
    expect(edges.map(({ data }) => data.id)).toEqual(bone.edges.map(({ a, b }) => `${a}-${b}`));
  });

  it('makes what is mentioned more larger, and stronger edges wider', () => {
    const made = drawn();
    const sizes = made.filter((one) => one.group === 'nodes').map(({ data }) => data['size'] as number);
    const widths = made.filter((one) => one.group === 'edges').map(({ data }) => data['width'] as number);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(new Set(sizes).size).toBeGreaterThan(1);
    expect(new Set(widths).size).toBeGreaterThan(1);
  });

  it('is taken by Cytoscape as it is, every node at its place', () => {
    const cy = cytoscape({ headless: true, elements: drawn(), layout: { name: 'preset' } });
    expect(cy.nodes().length).toBe(bone.nodes.length);
    expect(cy.edges().length).toBe(bone.edges.length);
    expect(new Set(cy.nodes().map((node) => `${node.position('x')} ${node.position('y')}`)).size).toBe(
      cy.nodes().length,
    );
    cy.destroy();
  });

  it('makes nothing of nothing', () => {
    expect(elements(pack.overview, { ...bone, nodes: [], edges: [] }, new Map(), SETTING)).toEqual([]);
  });
});
