import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eachLaboratory } from './laboratory';

/** Pages as they were saved from real sites; they are not ours to keep here. */
const SAVED = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'corpora', 'html');
const files = existsSync(SAVED) ? readdirSync(SAVED).filter((file) => /html?$/u.test(file)) : [];
/** Words that news are full of. */
const NAMES = [
  '中国',
  '北京',
  '国家',
  '发展',
  '经济',
  '高质量发展',
  '改革',
  '会议',
  '总书记',
  '中央',
  '人民',
  '新闻联播',
  '全国',
  '建设',
];

const laboratory = eachLaboratory();

describe.skipIf(files.length === 0)('a page as it was saved (skipped where ../shared is absent)', () => {
  it.each(files)('%s has each name marked once, and is as it was', async (file) => {
    const page = await laboratory.open({ html: readFileSync(join(SAVED, file), 'utf8') });
    // So high that all of it is near the view.
    await page.setViewportSize({ width: 1200, height: 20_000 });
    const seen = await page.evaluate(async (names) => {
      const html = () => new XMLSerializer().serializeToString(document);
      const before = html();
      wenmaiLab.use(names);
      wenmaiLab.mark();
      await wenmaiLab.settled();
      return {
        same: html() === before,
        counts: wenmaiLab.counts,
        painted: wenmaiLab.painted,
        all: wenmaiLab.counted(),
        twice: wenmaiLab.overlaps,
      };
    }, NAMES);
    expect(seen.same).toBe(true);
    expect(seen.counts).toEqual(seen.all);
    expect(Object.values(seen.counts).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
    // Each in one piece at least, and no two over the same words.
    expect(seen.painted.length).toBeGreaterThanOrEqual(
      Object.values(seen.counts).reduce((sum, count) => sum + count, 0),
    );
    expect(seen.twice).toBe(0);
    await page.close();
  });
});
