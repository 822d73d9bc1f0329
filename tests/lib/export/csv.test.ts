import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../lib/export/csv';

/** Fields of a file, read by the grammar of RFC 4180 alone. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  let [row, at] = [[] as string[], text.startsWith('\ufeff') ? 1 : 0];
  while (at < text.length) {
    const quoted = /"((?:[^"]|"")*)"/y;
    const plain = /[^",\r\n]*/y;
    quoted.lastIndex = plain.lastIndex = at;
    const found = quoted.exec(text);
    row.push(found ? found[1]!.replaceAll('""', '"') : plain.exec(text)![0]);
    at = found ? quoted.lastIndex : plain.lastIndex;
    if (text[at] === ',') at++;
    else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      [row, at] = [[], at + 2];
    } else throw new Error(`no separator at ${at}`);
  }
  return rows;
}

const only = (cell: string | number | null) => read(csv(['x'], [[cell]]))[1]![0];

describe('csv', () => {
  it('has a byte-order mark, a header, and line ends of RFC 4180', () => {
    expect(csv(['名称', 'n'], [['甲', 1]])).toBe('\ufeff名称,n\r\n甲,1\r\n');
  });

  it.each([
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
    ['a\nb', '"a\nb"'],
    ['', ''],
  ])('quotes %j as %s', (cell, field) => {
    expect(csv(['x'], [[cell]])).toBe(`\ufeffx\r\n${field}\r\n`);
  });

  it.each([
    ['=1+1'],
    ['+1'],
    ['-1+cmd'],
    ['@SUM(A1)'],
    ['\t=1'],
    ['\r=1'],
    [' =1'],
    ['＝1'],
    ['＠a'],
    ['\u200b=1'],
    ['|calc'],
  ])('makes %j harmless', (cell) => void expect(only(cell)).toBe(`'${cell}`));

  it.each([['8+4经济政策体系'], ['千万工程'], ['“三个一号”'], ['a=b'], ['1-2']])(
    'leaves %j as it is',
    (cell) => void expect(only(cell)).toBe(cell),
  );

  it('writes numbers that a spreadsheet reads, negative ones too, and nothing for none', () => {
    expect([-1.5, 0, 1e21, Infinity, NaN, null].map(only)).toEqual(['-1.5', '0', '1e+21', '', '', '']);
  });

  it('gives back every text, but for the apostrophe before those that would run', () => {
    const cells = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 }));
    fc.assert(
      fc.property(cells, (rows) => {
        const back = read(csv(['a', 'b'], rows)).slice(1);
        expect(back.map((row, i) => row.map((cell, j) => (cell === `'${rows[i]![j]}` ? rows[i]![j] : cell)))).toEqual(
          rows,
        );
        for (const cell of back.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/u);
      }),
    );
  });
});
