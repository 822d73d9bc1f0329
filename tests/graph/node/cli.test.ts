import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { decode } from '../../../lib/pack/decode';
import { DOCUMENTS } from '../../fixtures/documents';
import { commandLine } from './wenmai';

const BIN = resolve('graph/node/bin.mjs');
const { folder, wenmai } = commandLine();
const at = (...parts: string[]) => join(folder, ...parts);
/** As a shell runs it, in a process of its own. */
const command = (...args: string[]) => spawnSync(process.execPath, [BIN, ...args], { cwd: folder, encoding: 'utf8' });

beforeAll(() => {
  mkdirSync(at('documents', 'inner'), { recursive: true });
  for (const [name, text] of Object.entries(DOCUMENTS)) writeFileSync(at('documents', name), text);
  writeFileSync(
    at('binary.txt'),
    Uint8Array.from({ length: 4000 }, (_, i) => (i * 197) % 256),
  );
  const { status, stderr } = command('build', 'documents', '--out', 'first.wenmai', '--title', '三城');
  if (status !== 0) throw new Error(stderr);
});

describe('wenmai build', () => {
  it('writes a pack that opens, and leaves nothing else', () => {
    const outcome = decode(readFileSync(at('first.wenmai')));
    expect(outcome.ok && outcome.value.title).toBe('三城');
    expect(outcome.ok && outcome.value.graph.documents.map(({ uri }) => uri)).toEqual(Object.keys(DOCUMENTS).sort());
    expect(readdirSync(folder).filter((name) => name.includes('tmp'))).toEqual([]);
  });

  it('gives the same bytes whatever the order of the files, says the result on stdout and the progress on stderr', async () => {
    const files = Object.keys(DOCUMENTS).map((name) => join('documents', name));
    const { status, stdout, stderr } = await wenmai(
      'build',
      ...files.reverse(),
      '-o',
      'made/second.wenmai',
      '-t',
      '三城',
    );
    expect(status).toBe(0);
    expect(readFileSync(at('made', 'second.wenmai')).equals(readFileSync(at('first.wenmai')))).toBe(true);
    expect(stdout).toMatch(/^made\/second\.wenmai: 三城; 3 documents, .*kB\n$/u);
    expect(stderr).toContain('recognising names');
  });

  it('gives the same bytes on several threads', async () => {
    const { status } = command('build', 'documents', '--jobs', '2', '-o', 'threads.wenmai', '-t', '三城');
    expect(status).toBe(0);
    expect(readFileSync(at('threads.wenmai')).equals(readFileSync(at('first.wenmai')))).toBe(true);
    const wrong = await wenmai('build', 'documents', '--jobs', 'many', '-o', 'threads.wenmai');
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('whole number')]);
  });

  it('reads a glob, is quiet, builds the others when a file has findings and says so by its code', async () => {
    const { status, stdout, stderr } = await wenmai(
      'build',
      'documents/*.{txt,md}',
      'binary.txt',
      '-q',
      '-o',
      'some.wenmai',
    );
    expect(status).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^binary\.txt: .+\n$/u);
    const outcome = decode(readFileSync(at('some.wenmai')));
    expect(outcome.ok && [outcome.value.title, outcome.value.graph.documents.length]).toEqual(['some', 2]);
  });

  it('reads a file given twice once, and leaves out a copy with a finding', async () => {
    writeFileSync(at('copy.txt'), DOCUMENTS['huzhou.txt']!);
    const { status, stderr } = await wenmai(
      'build',
      'documents/huzhou.txt',
      'documents/huzhou.txt',
      'copy.txt',
      '-qo',
      'twice.wenmai',
    );
    expect(status).toBe(3);
    expect(stderr).toBe('huzhou.txt: has the same bytes as copy.txt and was left out\n');
  });

  it('builds nothing from files that cannot be read, and keeps what was there', async () => {
    writeFileSync(at('kept.wenmai'), 'before');
    const { status, stderr } = await wenmai('build', 'binary.txt', '--quiet', '--out', 'kept.wenmai');
    expect(status).toBe(1);
    expect(stderr).toContain('nothing was built');
    expect(readFileSync(at('kept.wenmai'), 'utf8')).toBe('before');
  });

  it('says when the disk is full', { skip: !existsSync('/dev/full') }, async () => {
    const { status, stderr } = await wenmai('build', 'documents', '-qo', '/dev/full');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^wenmai: \/dev\/full cannot be written, for the disk is full/u);
  });

  it('says when a folder may not be written to, or is a file', async () => {
    mkdirSync(at('locked'));
    chmodSync(at('locked'), 0o500);
    // The superuser may write everywhere; then the way through a file is what cannot be.
    const out = process.getuid?.() === 0 ? 'binary.txt/x.wenmai' : 'locked/x.wenmai';
    const { status, stderr } = await wenmai('build', 'documents', '-qo', out);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^wenmai: \S+ (may not be|lies below|cannot be used)/u);
  });

  it('ends by the signal when interrupted and leaves nothing half written', async () => {
    const many = Array.from({ length: 3000 }, (_, i) => `第${i}段，湖州市与嘉兴市共管河道。\n\n`).join('');
    writeFileSync(at('long.txt'), many);
    const child = spawn(process.execPath, [BIN, 'build', 'long.txt', '-o', 'never.wenmai'], { cwd: folder });
    const ended = new Promise((done) => child.on('close', (code, signal) => done(signal ?? code)));
    child.stderr.on('data', (text) => String(text).includes('recognising') && child.kill('SIGINT'));
    expect(['SIGINT', 130]).toContain(await ended);
    expect(readdirSync(folder).filter((name) => name.includes('never'))).toEqual([]);
  });
});

describe('wenmai export and inspect', () => {
  it('writes every table, the same twice', async () => {
    for (const out of ['tables', 'again'])
      expect((await wenmai('export', 'first.wenmai', '--format', 'jsonl', '--out', out)).status).toBe(0);
    expect(readdirSync(at('tables')).sort()).toEqual(
      ['articles', 'documents', 'edges', 'entities', 'mentions', 'passages', 'relations'].map(
        (name) => `${name}.jsonl`,
      ),
    );
    for (const name of readdirSync(at('tables')))
      expect(readFileSync(at('tables', name)).equals(readFileSync(at('again', name)))).toBe(true);
  });

  it('says what a pack holds, for people and for programs', async () => {
    expect((await wenmai('inspect', 'first.wenmai')).stdout).toContain('documents 3');
    const { stdout } = await wenmai('inspect', 'first.wenmai', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ title: '三城', sample: false, entities: { place: expect.any(Number) } });
  });

  it('says what is wrong with what is no pack', async () => {
    const { status, stdout, stderr } = await wenmai('inspect', 'binary.txt');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('binary.txt: file: not a Wenmai pack');
  });
});

describe('wenmai', () => {
  it.each([
    [0, ['--help'], 'Exit codes: 0 done'],
    [0, ['--version'], '0.1.0'],
    [2, ['build', 'documents'], '--out'],
    [2, ['build', 'nowhere.txt', '-o', 'x'], 'nowhere.txt does not exist'],
    [2, ['build', 'documents/inner', '-o', 'x'], 'holds no document'],
    [2, ['export', 'first.wenmai', '-o', 'x', '-f', 'xml'], 'jsonl'],
    [2, ['fly'], 'unknown command'],
    [1, ['inspect', 'nowhere.wenmai'], 'nowhere.wenmai does not exist'],
  ])('ends with %i for %j', (code, args, says) => {
    const { status, stdout, stderr } = command(...args);
    expect(status).toBe(code);
    expect(code === 0 ? stdout : stderr).toContain(says);
  });
});
