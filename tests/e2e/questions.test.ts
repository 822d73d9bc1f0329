import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { loadLexicon } from '../../graph/node/lexicon';
import { segment } from '../../graph/node/segment';
import { build } from '../../graph/pipeline';
import type { Pack } from '../../lib/model/types';
import { fileOf, pick } from './files';
import { drawn } from './map';
import { addressNames, eachOpened } from './opened';

const ISSUE = '../shared/corpora/zhejiang-2025-01/issue.txt';
const QUESTIONS = '../shared/gold/relations/questions.json';
const here = existsSync(QUESTIONS);
if (!here) console.log('skipped: the gold questions are not beside the checkout');

interface Question {
  readonly id: number;
  readonly answer: readonly string[];
  readonly evidence: readonly { readonly quote: string }[];
  readonly path?: readonly string[];
}
const questions = here ? (JSON.parse(readFileSync(QUESTIONS, 'utf8')) as readonly Question[]) : [];
const answer = (id: number) => questions.find((one) => one.id === id)!.answer;
/** Words at the end of the quote that answers a question. */
const ending = (id: number, length: number) =>
  questions.find((one) => one.id === id)!.evidence[0]!.quote.slice(-length);
const bare = (text: string) => text.replace(/[\s“”"「」《》]/gu, '');

/** Each of the questions about the issue is put as a reader would put it to the views. */
describe.skipIf(!here)('the questions about the issue, in the explorer', () => {
  let pack: Pack;
  beforeAll(async () => {
    const files = [{ name: 'issue.txt', bytes: readFileSync(ISSUE) }];
    const tools = { lexicon: loadLexicon('assets/lexicon'), segment };
    ({ pack } = await build(files, tools, { title: '一期杂志' }));
  }, 120_000);

  let page: Page;
  eachOpened((opened) => (page = opened));
  beforeEach(async () => {
    const library = page.getByTestId('library-button');
    if (!(await library.textContent())!.includes(pack.title)) {
      await library.click();
      await pick(page, fileOf('issue.wenmai', pack));
      await library.filter({ hasText: pack.title }).waitFor();
      await page.keyboard.press('Escape');
    }
    await addressNames(page, 'pack');
    await drawn(page);
  });

  const find = async (words: string) => {
    await page.getByTestId('search').fill(words);
    await page.getByTestId('search-drop').getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
  };
  /** Search for words of the text, and open the first passage that holds them. */
  const readWords = async (words: string) => {
    await page.getByTestId('search').fill(words);
    await page
      .getByTestId('search-drop')
      .getByRole('option')
      .filter({ has: page.locator('mark') })
      .first()
      .click();
  };
  const card = () => page.getByTestId('entity-card');
  const openCard = async (words: string, name = words) => {
    await find(words);
    await card().getByRole('heading', { level: 2, name }).waitFor();
  };

  it.each([
    ['枫桥经验', 1],
    ['提振消费专项行动', 5],
    ['“141”基层智治体系|“141”基层治理体系', 9],
    ['“8+4”', 13],
    ['青年发展型城市', 17],
    ['全龄友好', 21],
  ])('%s: the cities of question %i say it, and each other is proved silent', async (words, id) => {
    await page.keyboard.press('4');
    await page.getByTestId('add-row').fill(words);
    await page.getByTestId('add-row').press('Enter');
    const grid = page.getByTestId('matrix-grid');
    const row = grid
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader').getByText(words, { exact: true }) })
      .first();
    // What was typed stands first, before a name of the same words.
    await row.waitFor();
    const cities = await grid.getByRole('columnheader').getByRole('button').allTextContents();
    expect(cities).toHaveLength(11);
    const cells = await row.getByRole('gridcell').allTextContents();
    const saying = cities.filter((_, i) => cells[i]!.trim() !== '·').map((city) => city.trim());
    expect(saying.sort()).toEqual(answer(id).toSorted());
    const silent = cells.findIndex((text) => text.trim() === '·');
    await row.getByRole('gridcell').nth(silent).getByRole('button').click();
    await page
      .getByTestId('silence')
      .getByText(/查遍 1 篇共 [\d,]+ 字/u)
      .waitFor();
  });

  it.each([
    ['浙江省人民政府', 25],
    ['中共温州市委', 25],
    ['浙江省人大常委会法工委', 29],
  ])('%s: its card names who holds the office of question %i', async (body, id) => {
    await find(body);
    await card()
      .getByTestId('stated')
      .filter({ hasText: answer(id)[0]! })
      .first()
      .waitFor();
  });

  it('千户万灯: its links lead to the person of question 33, with the words', async () => {
    await openCard('千户万灯');
    await card()
      .getByRole('button', { name: /^人物，/u })
      .click();
    await card()
      .getByRole('link', { name: answer(33)[0]! })
      .first()
      .click();
    await page
      .getByTestId('edge-card')
      .getByTestId('passage')
      .filter({ hasText: ending(33, 4) })
      .waitFor();
  });

  it('浙江省优化营商环境条例: its card has the day of question 37', async () => {
    await openCard('浙江省优化营商环境条例');
    await card().getByText(answer(37)[0]!).first().waitFor();
  });

  it('the words of question 41 stand where the search leads', async () => {
    await readWords(ending(41, 10));
    expect(await page.getByTestId('quote').first().textContent()).toContain(answer(41)[0]!);
  });

  it.each([
    ['经营主体', 45],
    ['水利投资', 49],
  ])('%s: the figures have the value of question %i', async (words, id) => {
    await page.keyboard.press('6');
    const list = page.getByTestId('indicators');
    await list.getByRole('radio', { name: '成效' }).check({ force: true });
    await list.getByRole('searchbox').fill(words);
    await list.getByRole('link').filter({ hasText: words }).first().waitFor();
    const found: string[] = [];
    for (const one of await list.getByRole('link').filter({ hasText: words }).all()) {
      await one.click();
      found.push((await page.getByTestId('places').textContent())!);
    }
    expect(found.some((text) => text.includes(answer(id)[0]!))).toBe(true);
  });

  it('the brands of question 53 are marked in the passage that names them', async () => {
    await readWords(ending(53, 7));
    const quote = page.getByTestId('quote').first();
    await quote.waitFor();
    const passage = page.getByTestId('reader').locator('p').filter({ has: quote });
    const names = (await passage.getByRole('link').allTextContents()).map(bare);
    for (const brand of answer(53)) expect(names).toContain(brand);
  });

  it('the path of question 57 leads over what both do', async () => {
    const [from, by, to] = questions.find(({ id }) => id === 57)!.path as readonly [string, string, string];
    const idOf = (name: string) => pack.graph.entities.find((entity) => entity.name === name)!.id;
    await page.evaluate(
      (ends) => (location.hash += `&path=${ends.map(encodeURIComponent).join()}`),
      [idOf(from), idOf(to)],
    );
    const bar = page.getByTestId('path');
    await bar.waitFor();
    const told: string[] = [];
    for (const way of ['1', '2', '3']) {
      await bar.getByRole('radio', { name: way }).check({ force: true });
      told.push(bare((await bar.textContent())!));
    }
    const name = pack.graph.entities.find((entity) => by.startsWith(entity.name) && entity.type === 'programme')!.name;
    expect(told.some((text) => text.includes(name))).toBe(true);
  });
});
