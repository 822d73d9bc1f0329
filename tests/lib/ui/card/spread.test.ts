import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../lib/model/types';
import { placeSpread, strip } from '../../../../lib/ui/card/spread';

const article = (place: string | null) => ({ place }) as Article;

describe('strip', () => {
  it('has a cell for each of a few articles', () => {
    expect(strip([0, 1, 2], [1]).map((cell) => cell.mentioned)).toEqual([0, 1, 0]);
  });

  it('shares its cells among many articles, each article in exactly one', () => {
    const many = Array.from({ length: 1000 }, (_, i) => i);
    const cells = strip(many, [0, 1, 999]);
    expect(cells.length).toBeLessThanOrEqual(120);
    expect(cells.flatMap((cell) => cell.articles)).toEqual(many);
    expect(cells.reduce((sum, cell) => sum + cell.mentioned, 0)).toBe(3);
  });

  it('keeps to the articles of a part', () => {
    expect(strip([4, 7, 9], [7, 12])).toEqual([
      { articles: [4], mentioned: 0 },
      { articles: [7], mentioned: 1 },
      { articles: [9], mentioned: 0 },
    ]);
  });

  it('is empty for a pack without articles', () => expect(strip([], [])).toEqual([]));
});

describe('placeSpread', () => {
  it('names the places that are silent', () => {
    const articles = ['杭州', '宁波', '杭州', '温州', null].map(article);
    expect(placeSpread(articles, [2, 4])).toEqual({ spoken: 1, all: 3, silent: ['宁波', '温州'] });
  });

  it('compares nothing where too few articles speak for a place', () => {
    expect(placeSpread([article('杭州'), article(null)], [0])).toBeNull();
  });
});
