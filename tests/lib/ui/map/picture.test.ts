import { describe, expect, it } from 'vitest';
import { parseFragment } from 'parse5';
import { ENTITY_TYPES, type EntityType } from '../../../../lib/model/types';
import { svgOf, type Manner, type PictureNode, type Snapshot } from '../../../../lib/ui/map/picture';
import { zh } from '../../../../lib/ui/texts/zh';

const node = (type: EntityType, change: Partial<PictureNode> = {}): PictureNode => ({
  ...{ x: 100, y: 80, type, size: 20, fill: 'rgb(1, 2, 3)', opacity: 1 },
  border: { width: 1.5, colour: 'rgb(4, 5, 6)' },
  label: { lines: ['甲乙'], side: 'below', font: 13, bold: false },
  ...change,
});
const snapshot = (change: Partial<Snapshot> = {}): Snapshot => ({
  ...{ width: 400, height: 300, areas: [], edges: [], nodes: [node('place')] },
  ...change,
});
const MANNER: Manner = {
  ...{ ink: 'black', soft: 'grey', ground: 'rgb(250, 250, 240)', transparent: false, font: 'sans-serif' },
  typeNames: zh.types,
  colours: Object.fromEntries(ENTITY_TYPES.map((type) => [type, 'red'])) as Manner['colours'],
  caption: '图注',
};
const count = (svg: string, part: RegExp) => svg.match(part)?.length ?? 0;

describe('the picture', () => {
  it('holds every edge, node and label that is shown', () => {
    const line = { from: { x: 0, y: 0 }, to: { x: 9, y: 9 }, width: 2, colour: 'grey', opacity: 0.3 };
    const nodes = [node('place'), node('law', { label: null }), node('org')];
    const svg = svgOf(snapshot({ nodes, edges: [line, line] }), MANNER);
    expect(count(svg, /<line /g)).toBe(2);
    expect(count(svg, /fill="rgb\(1, 2, 3\)"/g)).toBe(3);
    expect(count(svg, /<tspan /g)).toBe(2);
  });

  it('lays areas behind all else', () => {
    const areas = [
      {
        hull: [
          { x: 0, y: 0 },
          { x: 9, y: 0 },
          { x: 0, y: 9 },
        ],
        colour: 'hsl(1 2% 3%)',
      },
    ];
    const svg = svgOf(snapshot({ areas }), MANNER);
    expect(svg).toContain('M0.0 0.0L9.0 0.0L0.0 9.0Z');
    expect(svg.indexOf('hsl(1 2% 3%)')).toBeLessThan(svg.indexOf('rgb(1, 2, 3)'));
  });

  it('names in its legend the types that are drawn and no other, and says below how it came about', () => {
    const svg = svgOf(snapshot({ nodes: [node('law'), node('law'), node('tifa')] }), MANNER);
    for (const type of ENTITY_TYPES)
      expect(count(svg, new RegExp(`>${zh.types[type]}<`, 'g'))).toBe(type === 'law' || type === 'tifa' ? 1 : 0);
    expect(svg).toContain('>图注<');
  });

  it('grows by the lines that a long caption takes, and cuts off nothing', () => {
    const heightOf = (svg: string) => Number(/height="(\d+)/.exec(svg)![1]);
    const caption = '以同一段为共现窗口，按 logDice 由强到弱。'.repeat(8);
    const svg = svgOf(snapshot(), { ...MANNER, caption });
    expect(heightOf(svg)).toBeGreaterThan(heightOf(svgOf(snapshot(), MANNER)) + 40);
    const words = [...svg.matchAll(/fill="grey">([^<]*)</g)].map(([, text]) => text!.trim());
    expect(words.join('').replaceAll(' ', '')).toBe(caption.replaceAll(' ', ''));
  });

  it('has a ground, or none', () => {
    expect(svgOf(snapshot(), MANNER)).toContain('<rect');
    expect(svgOf(snapshot(), { ...MANNER, transparent: true })).not.toContain('<rect');
  });

  it('takes a hostile name as text', () => {
    const lines = ['</text><script>alert(1)</script>', '"&\u0000\ud800'];
    const hostile = node('place', { label: { lines, side: 'right', font: 13, bold: true } });
    const svg = svgOf(snapshot({ nodes: [hostile] }), MANNER);
    expect(svg).not.toContain('<script');
    expect(svg).not.toMatch(/[\0\ud800]/);
    expect(JSON.stringify(parseFragment(svg), (key, value) => (key === 'parentNode' ? undefined : value))).toContain(
      '</text><script>alert(1)</script>',
    );
  });
});
