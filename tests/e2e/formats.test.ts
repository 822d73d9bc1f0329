import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import cytoscape from 'cytoscape';
import { strFromU8, unzipSync } from 'fflate';
import Graph from 'graphology';
import * as gexf from 'graphology-gexf';
import * as graphml from 'graphology-graphml';
import jsonld from 'jsonld';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { readerOf } from '../../graph/node/open';
import { gather } from '../../lib/export/exchange';
import { FORMAT_NAMES, FORMATS, type FormatName } from '../../lib/export/formats';
import { asFile } from '../../lib/export/pieces';
import { decode } from '../../lib/pack/decode';
import { largePack } from '../fixtures/large';
import { ANNO } from '../lib/export/anno-context';
import { parseCypher } from '../lib/export/cypher-parser';
import { VOSVIEWER } from '../lib/export/vosviewer-schema';
import { INDEX, TERMS } from '../lib/export/yomitan-schema';
import { fileOf } from './files';
import { drawn } from './map';
import { contentOf, eachOpened } from './opened';

let page: Page;
eachOpened((opened) => (page = opened));

const outcome = decode(readFileSync('.output/packs/sample.wenmai'));
if (!outcome.ok) throw new Error('the sample is damaged');
const pack = outcome.value;
const { entities, edges } = pack.graph;

async function openFormats(at: Page = page) {
  await at.getByTestId('export').first().click();
  await at.getByRole('menuitem', { name: '其他格式…' }).click();
  await at.getByTestId('formats').waitFor();
}
async function saved(format: FormatName): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByTestId(`format-${format}`).click();
  return contentOf(await download);
}

const ajv = new Ajv({ allowUnionTypes: true, strictTuples: false, strictTypes: false });
const both = (names: number, links: number) => expect([names, links]).toEqual([entities.length, edges.length]);
const json = (bytes: Uint8Array): any => JSON.parse(strFromU8(bytes)); // eslint-disable-line @typescript-eslint/no-explicit-any

/** Opened by what others wrote: as many names and links as the pack has. */
const OPENS: Readonly<Record<FormatName, (bytes: Buffer) => void | Promise<void>>> = {
  gexf(bytes) {
    const graph = gexf.parse(Graph, bytes.toString('utf8'));
    both(graph.order, graph.size);
  },
  graphml(bytes) {
    const graph = graphml.parse(Graph, bytes.toString('utf8'));
    both(graph.order, graph.size);
  },
  csv(bytes) {
    const files = unzipSync(bytes);
    const rows = (name: string) =>
      papaparse.parse(strFromU8(files[name]!), { header: true, skipEmptyLines: true }).data.length;
    both(rows('names.csv'), rows('links.csv'));
  },
  vosviewer(bytes) {
    const file = json(bytes);
    expect(ajv.validate(VOSVIEWER, file)).toBe(true);
    both(file.network.items.length, file.network.links.length);
  },
  cytoscape(bytes) {
    const cy = cytoscape({ elements: json(bytes).elements, headless: true });
    both(cy.nodes().length, cy.edges().length);
  },
  cypher(bytes) {
    const [, ...statements] = bytes.toString('utf8').split(/;\n(?=MERGE|UNWIND)/u);
    for (const statement of statements.slice(0, 3)) expect(parseCypher(statement.trimEnd()).errors).toEqual([]);
  },
  async webannotation(bytes) {
    const documentLoader = async () => ({ documentUrl: '', document: ANNO });
    const expand = jsonld.expand as (input: object, options: object) => Promise<object[]>;
    const text = JSON.stringify(await expand(json(bytes), { documentLoader }));
    expect(text.split('"http://www.w3.org/ns/oa#Annotation"').length - 1).toBe(pack.graph.mentions.length);
  },
  yomitan(bytes) {
    const files = unzipSync(bytes);
    expect(ajv.validate(INDEX, json(files['index.json']!))).toBe(true);
    expect(ajv.validate(TERMS, json(files['term_bank_1.json']!))).toBe(true);
  },
};

describe('the formats of other programs', () => {
  it.each(FORMAT_NAMES)('%s is saved whole, as on the command line, and opens', async (format) => {
    await openFormats();
    const bytes = await saved(format);
    const exchange = await gather(await readerOf(pack));
    const made = Buffer.concat([...asFile(FORMATS[format], exchange)].map((piece) => Buffer.from(piece)));
    expect(bytes.equals(made)).toBe(true);
    await OPENS[format](bytes);
  });

  it('are saved of what is shown alone, with how it came about', async () => {
    const { nodes, edges: links } = await drawn(page);
    await openFormats();
    await page.getByRole('radio', { name: '所见部分' }).check({ force: true });
    const graph = gexf.parse(Graph, (await saved('gexf')).toString('utf8'));
    expect([graph.order, graph.size]).toEqual([nodes.length, links.length]);
    expect(graph.getAttribute('description')).toContain('A part of the pack: “示例：浙江 2025”共现图');
  });

  it('are reached by keys alone', async () => {
    await page.getByTestId('export').first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.getByTestId('formats').waitFor();
    await page.getByTestId('format-gexf').focus();
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toBe('示例：浙江_2025.gexf');
    await page.keyboard.press('Escape');
    await page.getByTestId('formats').waitFor({ state: 'detached' });
  });

  it('tell how far a large pack is, and stop when told to', { timeout: 90_000 }, async () => {
    await page.getByTestId('library-button').click();
    await page.getByTestId('pack-file').setInputFiles(fileOf('large.wenmai', largePack(20_000)));
    await page.getByRole('dialog').getByText('20,000 个名称').waitFor({ timeout: 35_000 });
    // It is listed a moment before it is open.
    await page
      .getByTestId('library-button')
      .filter({ hasText: /^\s*大/u })
      .waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('2');
    await page.getByTestId('list').getByTestId('export').click();
    await page.getByRole('menuitem', { name: '其他格式…' }).click();
    const downloads: unknown[] = [];
    page.on('download', (download) => downloads.push(download));
    await page.getByTestId('format-gexf').click();
    // By the key: the button is there for a moment alone, and a pointer waits until all stands still.
    await page.getByTestId('writing').getByRole('button', { name: '取消' }).press('Enter');
    await page.getByText('已取消导出').waitFor();
    await page.getByTestId('writing').waitFor({ state: 'detached' });
    expect(await page.getByTestId('format-gexf').isEnabled()).toBe(true);
    // The next one is whole, and the one that was stopped never comes.
    const bytes = await saved('yomitan');
    expect(Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('term_bank'))).toHaveLength(2);
    expect(downloads).toHaveLength(1);
  });
});
