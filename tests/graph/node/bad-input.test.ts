import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../lib/pack/decode';
import { commandLine } from './wenmai';

const { folder, wenmai } = commandLine();

const GOOD = '湖州市推进“千万工程”。安吉县的余村关停矿山以后，靠竹林和民宿过日子。\n';
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const binary = Uint8Array.from({ length: 4000 }, (_, i) => (i * 197) % 256);

/** A file's bytes, and what its finding must say: what is wrong and what to do. */
const BAD: Readonly<Record<string, readonly [bytes: Uint8Array | string, message: RegExp]>> = {
  'binary.txt': [binary, /not text: give a/u],
  'picture.txt': [Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47]), binary]), /not text|no encoding/u],
  'shift-jis.txt': [
    Buffer.from([0x93, 0x8c, 0x8b, 0x9e, 0x93, 0x73, 0x82, 0xcd, 0x93, 0xfa, 0x96, 0x7b, 0x82, 0xcc, 0x8e, 0xf1, 0x93]),
    /save it as UTF-8/u,
  ],
  'cut-off.txt': [Buffer.from(GOOD).subarray(0, -3), /damaged utf-8 text: .*save it as UTF-8/u],
  'surrogate-16.txt': [Buffer.concat([utf16(GOOD), Buffer.from([0x00, 0xd8]), Buffer.from(GOOD, 'utf16le')]), /UTF-8/u],
  'surrogate-8.txt': [Buffer.concat([Buffer.from(GOOD), Buffer.from([0xed, 0xa0, 0x80])]), /UTF-8/u],
  'long-line.txt': [GOOD.trim().repeat(Math.ceil(50_000_000 / Buffer.byteLength(GOOD))), /break it into paragraphs/u],
  'one-character.txt': ['州', /check that it is the right file/u],
  'empty.txt': ['', /leave it out/u],
};

describe('bad input', () => {
  it('gives a finding a file with its cure, a code that is not 0, and builds the others', async () => {
    for (const [name, [bytes]] of Object.entries(BAD)) writeFileSync(join(folder, name), bytes);
    writeFileSync(join(folder, 'good.txt'), GOOD);
    writeFileSync(join(folder, 'good-16.txt'), utf16(`${GOOD}德清县也是。\n`));

    const { status, stdout, stderr } = await wenmai('build', '.', '-qo', 'built.wenmai');

    expect([status, stdout]).toEqual([3, '']);
    const lines = stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(Object.keys(BAD).length);
    for (const [name, [, message]] of Object.entries(BAD))
      expect(lines.find((line) => line.startsWith(`${name}: `))).toMatch(message);
    const outcome = decode(readFileSync(join(folder, 'built.wenmai')));
    expect(outcome.ok && outcome.value.graph.documents.map(({ uri }) => uri)).toEqual(['good-16.txt', 'good.txt']);
  });

  it('builds nothing where every file is bad, and says so', async () => {
    writeFileSync(join(folder, 'alone.txt'), binary);
    const { status, stderr } = await wenmai('build', 'alone.txt', '-o', 'none.wenmai');
    expect(status).toBe(1);
    expect(stderr).toContain('alone.txt: not text');
    expect(stderr).toContain('nothing was built');
  });
});
