/** Pictures of the card on pages of the web. */
import { join } from 'node:path';
import { prepare } from '../e2e/card-on-page/answers';
import { stage, type Setting, type Showing } from '../e2e/card-on-page/stage';
import { Chromium, temporaryProfile } from '../e2e/chromium';
import { grantedExtension } from '../e2e/granted';
import { serve } from '../e2e/site';
import { WEB_PAGES } from '../fixtures/web-pages.mjs';

const WIDE = { width: 900, height: 640 };
const NARROW = { width: 360, height: 640 };

/** Name, page, size, what is looked up, how. */
type View = readonly [string, keyof typeof WEB_PAGES, { width: number; height: number }, Showing, Partial<Setting>?];

const KNOWN = { words: '千万工程' } as const;
const KINDS: readonly View[] = (['/news', '/government', '/hostile', '/dark', '/vertical', '/strict'] as const).map(
  (path) => [`card-${path.slice(1)}`, path, WIDE, KNOWN],
);
const VIEWS: readonly View[] = [
  ...KINDS,
  ['card-narrow', '/narrow', NARROW, KNOWN],
  ['card-vertical-narrow', '/vertical', NARROW, KNOWN],
  ['card-unknown', '/news', WIDE, { words: '千万工成' }],
  ['card-words', '/news', WIDE, { words: '共同' }],
  ['card-looking', '/news', WIDE, { words: 'never' }],
  ['card-no-pack', '/news', WIDE, { words: 'no-such' }],
  ['card-lost', '/news', WIDE, { words: 'lost' }],
  ['card-passage', '/news', WIDE, { ...KNOWN, quoted: 'found' }],
  ['card-doubt', '/news', WIDE, { ...KNOWN, quoted: 'doubt' }],
  ['card-person', '/news', WIDE, { words: '彭佳学' }],
  ['card-law', '/news', WIDE, { words: '湖州市绿色金融促进条例' }],
  ['card-place', '/news', WIDE, { words: '安吉县' }],
  ['card-english', '/news', WIDE, KNOWN, { language: 'en' }],
];

/**
 * @param out folder of the pictures
 * @param wanted names of views; all of them if there are none
 */
export async function cardPictures(out: string, wanted: readonly string[]): Promise<void> {
  const views = VIEWS.filter(([name]) => wanted.length === 0 || wanted.includes(name) || wanted.includes('card'));
  if (views.length === 0) return;
  const prepared = await prepare(
    ['千万工程', '八八战略', '彭佳学', '湖州市绿色金融促进条例', '安吉县'],
    ['千万工成', '共同'],
  );
  const [granted, profile, site] = [grantedExtension(), temporaryProfile(), await serve(WEB_PAGES)];
  const browser = await Chromium.launch(profile.path, { extension: granted.path, allowed: [site.origin] });
  for (const [name, path, size, showing, setting] of views)
    for (const theme of ['light', 'dark'] as const) {
      const page = await browser.context.newPage();
      await page.setViewportSize(size);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(site.origin + path);
      const staged = await stage(browser, page, { prepared, open: true, theme, ...setting });
      await staged.show(showing);
      await page.getByRole('dialog').waitFor();
      await page.screenshot({ path: join(out, `${name}-${theme}.png`) });
      await page.close();
    }
  await browser.close();
  await site.close();
  profile.remove();
  granted.remove();
}
