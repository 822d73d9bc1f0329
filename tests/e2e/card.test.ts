import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Chromium } from './chromium';
import { addressHas, eachOpened } from './opened';

let page: Page;
let browser: Chromium;
eachOpened((opened, chromium) => ([page, browser] = [opened, chromium]));

const card = () => page.getByTestId('entity-card');
/** What the card says under a heading. */
const under = (heading: string) =>
  card()
    .locator('dt', { hasText: new RegExp(`^${heading}$`, 'u') })
    .locator('xpath=following-sibling::dd[1]');

async function open(entity: string) {
  await page.close();
  page = await browser.open(`explorer.html#entity=${encodeURIComponent(entity)}`);
  await card().getByTestId('spread').waitFor();
}

/** Names that a fact leads to. */
const namesUnder = (heading: string) => under(heading).locator('a .link').allTextContents();

/** The words lead to the sentence of the article that holds them. */
async function followWords(heading: string) {
  const words = under(heading).getByTestId('words').first();
  const said = (await words.locator('q').textContent())!;
  await words.click();
  await page.getByTestId('quote').first().waitFor();
  expect((await page.getByTestId('reader').textContent())!).toContain(said);
  expect(await page.getByTestId('quote').first().textContent()).toContain(said.slice(0, 4));
}

describe('what a card says a name is', () => {
  it('a place: its code, its level, what contains it', async () => {
    await open('place:东孝街道@330703002');
    expect(await card().getByTestId('code').textContent()).toContain('330703002 · 乡镇街道');
    const chain = card().getByTestId('containers').getByRole('link');
    expect(await chain.allTextContents()).toEqual(['浙江省', '金华市', '金东区']);
    await chain.nth(1).click();
    await addressHas(page, 'entity', 'place:金华市@3307');
    await page.getByTestId('code').getByText('330700 · 地级').waitFor();
    expect(await card().getByTestId('containers').getByRole('link').allTextContents()).toEqual(['浙江省']);
  });

  it('a person: posts with their body and the words that say so', async () => {
    await open('person:彭佳学');
    expect(await under('任职').textContent()).toContain('宁波市委书记');
    expect(await namesUnder('任职')).toContain('中共宁波市委');
    await followWords('任职');
  });

  it('a law: when it was passed and is in force, by whom', async () => {
    await open('law:湖州市绿色金融促进条例');
    expect(await under('通过').textContent()).toContain('2021-08-26');
    expect(await namesUnder('通过')).toContain('湖州市人民代表大会常务委员会');
    expect(await under('施行').textContent()).toContain('2022-01-01');
    await followWords('施行');
  });

  it('a programme: who carries it out, in which words', async () => {
    await open('programme:八八战略');
    expect(await namesUnder('落实者')).toContain('浙江省');
    expect(await under('落实者').textContent()).toContain('坚持');
    await followWords('落实者');
  });

  it('a body: where it is and who holds office there', async () => {
    await open('org:中共宁波市委');
    expect(await namesUnder('位于')).toContain('宁波市');
    expect(await under('任职者').textContent()).toContain('宁波市委书记');
    await followWords('任职者');
  });
});

describe('the strip of articles', () => {
  it('has a cell for each, with its title, and leads there by a click', async () => {
    await open('programme:八八战略');
    const cells = page.getByTestId('spread').getByRole('option');
    expect(await cells.count()).toBe(20);
    const mentioned = page.getByTestId('spread').getByRole('option', { selected: true });
    const title = await mentioned.nth(1).getAttribute('title');
    await mentioned.nth(1).click();
    await page.getByTestId('reader').getByRole('heading', { level: 1, name: title! }).waitFor();
    await page.getByTestId('quote').first().waitFor();
  });

  it('is walked and followed by keys alone', async () => {
    await open('programme:八八战略');
    const strip = page.getByTestId('spread');
    await strip.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    const active = await strip.getAttribute('aria-activedescendant');
    const second = strip.getByRole('option').nth(1);
    expect(await second.getAttribute('id')).toBe(active);
    await page.keyboard.press('Enter');
    const title = (await second.getAttribute('aria-label'))!.replace('（未提及）', '');
    await page.getByTestId('reader').getByRole('heading', { level: 1, name: title }).waitFor();
  });
});
