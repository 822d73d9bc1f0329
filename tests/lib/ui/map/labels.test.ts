import { describe, expect, it } from 'vitest';
import { emWidth, fitting, labelLines, type Labelled } from '../../../../lib/ui/map/labels';

const node = (id: string, x: number, y: number, priority: number, tier: Labelled['tier'] = 1): Labelled => ({
  id,
  node: { x, y, width: 20, height: 20 },
  width: 80,
  height: 16,
  priority,
  tier,
});

describe('fitting', () => {
  it('leaves free what lies over the map', () => {
    const over = { x: 300, y: 105, width: 200, height: 30 };

    expect(fitting([node('a', 300, 100, 1)], 1000, [over]).get('a')).toBe('above');
  });

  it('puts a label below its node where there is room', () => {
    expect(fitting([node('a', 300, 100, 1), node('b', 500, 100, 2)], 1000)).toEqual(
      new Map([
        ['b', 'below'],
        ['a', 'below'],
      ]),
    );
  });

  it('gives the place to the more telling and another side to the other', () => {
    const shown = fitting([node('a', 300, 100, 1), node('b', 340, 100, 2)], 1000);
    expect(shown.get('b')).toBe('below');
    expect(shown.get('a')).toBe('above');
  });

  it('leaves out what has room nowhere', () => {
    const crowd = Array.from({ length: 12 }, (_, i) =>
      node(`n${i}`, 300 + (i % 3) * 12, 100 + Math.floor(i / 3) * 8, i),
    );
    const shown = fitting(crowd, 1000);
    expect(shown.size).toBeGreaterThan(0);
    expect(shown.size).toBeLessThan(crowd.length);
    expect(shown.has('n11')).toBe(true);
  });

  it('covers no node of the same tier, and dimmed nodes before it leaves a label out', () => {
    const around = (tier: 0 | 1) =>
      [
        [0, 28],
        [0, -28],
        [60, 0],
        [-60, 0],
      ].map(([x, y], i) => node(`n${i}`, 300 + x!, 100 + y!, 1, tier));
    expect(fitting([node('a', 300, 100, 9), ...around(1)], 1000).has('a')).toBe(false);
    expect(fitting([node('a', 300, 100, 9), ...around(0)], 1000).get('a')).toBe('below');
    expect(fitting([node('a', 300, 100, 9, 2), ...around(1)], 1000).get('a')).toBe('below');
  });

  it('does not cut a label off at the edge of the screen', () => {
    expect(fitting([node('a', 20, 100, 1)], 1000).get('a')).toBe('right');
    expect(fitting([node('a', 985, 100, 1)], 1000).get('a')).toBe('left');
  });
});

describe('labelLines', () => {
  it.each([
    ['千万工程', '千万工程'],
    ['浙江省优化营商环境条例', '浙江省优化营商环境条例'],
    ['丽水市人民代表大会常务委员会', '丽水市人民代表\n大会常务委员会'],
    ['RCEP协定高水平开放合作试验区', 'RCEP协定高水平\n开放合作试验区'],
  ])('%s', (name, expected) => expect(labelLines(name)).toBe(expected));

  it('breaks no Latin word, begins no line with a closing mark, and ends what is too long in …', () => {
    const lines = labelLines('中国（浙江）自由贸易试验区International建设三年行动计划（二〇二五至二〇二七年）').split(
      '\n',
    );
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/u);
    expect(lines[1]).not.toMatch(/^[）》”，]/u);
    for (const line of lines) expect(emWidth(line)).toBeLessThanOrEqual(11);
  });
});
