import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { textFragment } from '../../lib/cite/link';
import type { Span } from '../../lib/model/types';
import { Chromium, temporaryProfile } from './chromium';

const TEXT =
  '渔村的账本，记着“千帆计划”的开头：船-网-港一体，投入3.5亿元，新增泊位32个。村民说：“船多了，人也回来了！”《渔港条例》第5条写明，淡水、冷链、码头由村里统一管理，收益按户分配，账目每季张榜公布。';
const FILLER = `<p>${'潮水涨了又落。'.repeat(40)}</p>`.repeat(40);
/** The passage as a page sets it, over several elements. */
const SET = TEXT.replace('千帆计划', '<a href="#">千帆<b>计划</b></a>').replace(
  '《渔港条例》',
  '<em>《渔港条例》</em>',
);

const profile = temporaryProfile();
let server: Server;
let browser: Chromium;
let url: string;
beforeAll(async () => {
  server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="zh-CN"><link rel="icon" href="data:,">${FILLER}<p id="target">${SET}</p>${FILLER}`,
    );
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await Chromium.launch(profile.path, { allowed: [url] });
});
afterAll(async () => {
  await browser.close();
  server.close();
  profile.remove();
});

const spanOf = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

it.each([
  ['a name in quotes, over two elements', spanOf('千帆计划')],
  ['part of a word', spanOf('帆计')],
  ['commas', spanOf('渔村的账本，记着')],
  ['hyphens', spanOf('船-网-港')],
  ['a number with a point', spanOf('3.5亿元')],
  ['quotation marks', spanOf('村民说：“船多了，人也回来了！”')],
  ['book marks, over elements', spanOf('《渔港条例》第5条')],
  ['the whole passage, by its ends', [0, TEXT.length]],
  ['a long stretch from inside a clause', [3, TEXT.length - 6]],
] as const)('a link to %s scrolls to it', async (_, span) => {
  const page = await browser.context.newPage();
  await page.goto(url + textFragment(TEXT, span));

  await page.waitForFunction(() => {
    const { top, bottom } = document.querySelector('#target')!.getBoundingClientRect();
    return scrollY > 0 && bottom > 0 && top < innerHeight;
  });

  expect(browser.troubles).toEqual([]);
  await page.close();
});
