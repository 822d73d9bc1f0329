import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { read } from '../../../graph/read/read';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (text: string, style?: string) =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A small Word document. */
function docx(body: string): Uint8Array {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'word/styles.xml': strToU8(
      `<w:styles ${W}><w:style w:type="paragraph" w:styleId="a1"><w:name w:val="标题 1"/></w:style><w:style w:type="paragraph" w:styleId="a2"><w:name w:val="标题 2"/></w:style></w:styles>`,
    ),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
  });
}

describe('a Word document', () => {
  test('gives headings and paragraphs', async () => {
    const bytes = docx(
      paragraph('河道整治方案', 'a1') +
        paragraph('全县计划整治河道一百二十公里，分三年完成，惠及沿岸居民。') +
        paragraph('组织保障', 'a2') +
        paragraph('成立专班，县长任组长，各乡镇各负其责。'),
    );
    const outcome = await read({ name: '方案.docx', bytes });
    expect(outcome).toMatchObject({ ok: true, value: { format: 'docx', title: '河道整治方案', pages: null } });
    if (!outcome.ok) return;
    expect(outcome.value.lines.map(({ role, level, text }) => [role, level, text])).toEqual([
      ['heading', 1, '河道整治方案'],
      ['paragraph', undefined, '全县计划整治河道一百二十公里，分三年完成，惠及沿岸居民。'],
      ['heading', 2, '组织保障'],
      ['paragraph', undefined, '成立专班，县长任组长，各乡镇各负其责。'],
    ]);
  });

  test('that is none becomes a finding', async () => {
    const outcome = await read({ name: 'a.docx', bytes: strToU8('not a zip at all') });
    expect(outcome).toMatchObject({ ok: false, findings: [{ code: 'damaged-docx', where: 'a.docx' }] });
  });
});
