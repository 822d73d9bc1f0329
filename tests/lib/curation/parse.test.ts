import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCuration } from '../../../lib/curation/parse';
import { printChange, printCuration } from '../../../lib/curation/print';
import { LIMITS } from '../../../lib/pack/limits';
import { changes, id, words } from './arbitrary';

const HEAD = 'wenmai-curation\t1\n';
const comment = fc.string({ maxLength: 10 }).map((text) => ` ${text.replace(/[\r\n]/gu, '').trim()}`.trimEnd());
const entry = fc.record({ change: changes(id, words), comments: fc.array(comment, { maxLength: 2 }) });

describe('a curation file', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(entry), fc.array(comment, { maxLength: 2 }), (entries, closing) => {
        const text = printCuration({ entries, closing });
        expect(parseCuration(text)).toEqual({ curation: { entries, closing }, findings: [], known: true });
      }),
    );
  });

  it('never throws, and what was read is written in one way', () => {
    const line = fc.oneof(fc.string(), changes(id, words).map(printChange), fc.constantFrom('merge', 'split a', '\\'));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { curation } = parseCuration(HEAD + lines.join('\n'));
        expect(parseCuration(printCuration(curation)).curation).toEqual(curation);
      }),
    );
  });

  it('may come from an editor: with a byte order mark, other line ends, spaces for tabs, empty lines', () => {
    const text =
      '\uFEFFwenmai-curation 1\r\n\r\n  # 两处是同一所学校\r\nmerge   org:浙大  into org:浙江大学\r\nvariant programme:千万工程 add 千村示范 万村整治\r\n# end\r\n';
    expect(printCuration(parseCuration(text).curation)).toBe(
      `${HEAD}# 两处是同一所学校\nmerge\torg:浙大\tinto\torg:浙江大学\nvariant\tprogramme:千万工程\tadd\t千村示范 万村整治\n# end\n`,
    );
  });

  it.each([
    ['marge\torg:a\tinto\torg:b', '“marge” is no kind of change'],
    ['constructor', 'is no kind of change'],
    ['merge\torg:a\torg:b', 'a merge is written “merge <id> into <id>”'],
    ['hide\torg:a\torg:b', 'a hide is written “hide <id>”'],
    ['hide\tcompany:a', '“company:a” is no id'],
    ['merge\torg:a\tinto\tb', '“b” is no id'],
    ['retype\torg:a\tto\tcompany', '“company” is no type'],
    ['rename\torg:a\tto\t\\x', 'a backslash stands before'],
    ['split\torg:a\tword\tb\tto\torg:c', 'a split is written'],
    [`variant\torg:a\tadd\t${'字'.repeat(LIMITS.nameLength + 1)}`, 'words of more than'],
  ])('tells that %j cannot be read, and keeps the others', (line, message) => {
    const { curation, findings, known } = parseCuration(`${HEAD}hide\torg:甲\n${line}\nhide\torg:乙\n`);
    expect(findings).toEqual([{ code: 'curation-line', where: 'line 3', message: expect.stringContaining(message) }]);
    expect(curation.entries.map(({ change }) => change.id)).toEqual(['org:甲', 'org:乙']);
    expect(known).toBe(true);
  });

  it.each([
    ['', 'curation-header'],
    ['surface\ttype\tcanonical\tsource\n', 'curation-header'],
    ['wenmai-curation\t2\nhide\torg:a\n', 'curation-newer'],
    [HEAD + '#'.repeat(LIMITS.curationLength), 'curation-too-long'],
  ])('refuses what is none', (text, code) => {
    const { curation, findings, known } = parseCuration(text);
    expect([curation.entries, findings.map((finding) => finding.code), known]).toEqual([[], [code], false]);
  });
});
