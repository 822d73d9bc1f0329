import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { unzipSync } from 'fflate';
import { gather } from '../../../lib/export/exchange';
import { FORMAT_NAMES, FORMATS } from '../../../lib/export/formats';
import { asFile } from '../../../lib/export/pieces';
import { encode } from '../../../lib/pack/encode';
import { fixturePack, fixtureReader } from '../../fixtures/graph';
import { commandLine } from './wenmai';

const { folder, wenmai } = commandLine();
const at = (...parts: string[]) => join(folder, ...parts);

beforeAll(() => writeFileSync(at('p.wenmai'), encode(fixturePack())));

/** How each format of one file of text begins. */
const BEGINS: Readonly<Record<string, string>> = {
  gexf: '<?xml version="1.0" encoding="UTF-8"?>\n<gexf ',
  graphml: '<?xml version="1.0" encoding="UTF-8"?>\n<graphml ',
  vosviewer: '{"info":{"title":"文脉样例"',
  cytoscape: '{"format_version":"1.0"',
  cypher: 'CREATE CONSTRAINT FOR (n:Pack)',
  webannotation: '{"@context":"http://www.w3.org/ns/anno.jsonld"',
};

describe('wenmai export --format', () => {
  it.each(FORMAT_NAMES)('%s writes what the library makes of the pack, and nothing else', async (format) => {
    const { status, stdout, stderr } = await wenmai('export', 'p.wenmai', '--format', format, '--out', `${format}/x`);
    expect([status, stdout, stderr]).toEqual([0, '', '']);
    const exchange = await gather(await fixtureReader());
    const how = FORMATS[format];
    if (how.shape === 'folder') {
      const files = [...how.files(exchange)].map(([name, pieces]) => [name, [...pieces].join('')]);
      const written = readdirSync(at(format, 'x')).map((name) => [name, readFileSync(at(format, 'x', name), 'utf8')]);
      expect(written).toEqual(files.sort());
    } else {
      const bytes = readFileSync(at(format, 'x'));
      expect(bytes.equals(Buffer.concat([...asFile(how, exchange)].map((piece) => Buffer.from(piece))))).toBe(true);
      if (format in BEGINS) expect(bytes.toString('utf8').startsWith(BEGINS[format]!)).toBe(true);
      else expect(Object.keys(unzipSync(bytes))).toEqual(['index.json', 'tag_bank_1.json', 'term_bank_1.json']);
    }
    expect(readdirSync(at(format))).toEqual(['x']);
  });

  it('says what is in the way, and leaves what was there', async () => {
    mkdirSync(at('there'));
    writeFileSync(at('file'), 'before');
    const cases = [
      ['gexf', 'there', 'there is a folder: name the file to write, such as there/文脉样例.gexf'],
      ['csv', 'file', 'file/about.csv lies below something that is no folder'],
      ['cypher', 'file/x.cypher', 'file/x.cypher lies below something that is no folder'],
    ] as const;
    for (const [format, out, message] of cases) {
      const { status, stderr } = await wenmai('export', 'p.wenmai', '-f', format, '-o', out);
      expect([status, stderr]).toEqual([1, `wenmai: ${message}\n`]);
    }
    expect(readFileSync(at('file'), 'utf8')).toBe('before');
    expect(readdirSync(at('there'))).toEqual([]);
  });

  it('says when the disk is full', { skip: !existsSync('/dev/full') }, async () => {
    const { status, stderr } = await wenmai('export', 'p.wenmai', '-f', 'gexf', '-o', '/dev/full');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^wenmai: \/dev\/full cannot be written, for the disk is full/u);
  });

  it('tells of each format what opens it, and refuses others', async () => {
    const { stdout } = await wenmai('export', '--help');
    for (const words of ['Gephi', 'VOSviewer', 'Neo4j, Memgraph', 'Yomitan', 'pandas']) expect(stdout).toContain(words);
    const { status, stderr } = await wenmai('export', 'p.wenmai', '-f', 'xls', '-o', 'x');
    expect([status, stderr]).toEqual([2, expect.stringContaining('Allowed choices are jsonl, gexf')]);
  });
});
