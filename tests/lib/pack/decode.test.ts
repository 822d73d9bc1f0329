import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fileOf, MANIFEST_FILE } from '../../../lib/pack/content-hash';
import { decode } from '../../../lib/pack/decode';
import { encode, packOf } from '../../../lib/pack/encode';
import { LIMITS } from '../../../lib/pack/limits';
import { SECTION_NAMES, VERSION } from '../../../lib/pack/schema';
import { unzip } from '../../../lib/pack/zip';
import { fixtureGraph, fixturePack } from '../../fixtures/graph';
import { open, tampered, UNPARSABLE, type Loose } from './tamper';

const pack = fixturePack();
const bytes = encode(pack);
const codes = (input: Uint8Array) => {
  const outcome = decode(input);
  return outcome.ok ? 'sound' : outcome.findings.map(({ code }) => code);
};

describe('a pack file', () => {
  it('gives back the pack', () => {
    expect(decode(bytes)).toEqual({ ok: true, value: pack });
  });

  it('keeps what it was put right by, which its hash covers; without it, it is what it always was', () => {
    const curation = 'wenmai-curation\t1\nhide\torg:无\n';
    const { contentHash: _, ...parts } = pack;
    const curated = packOf({ ...parts, curation });
    expect(decode(encode(curated))).toEqual({ ok: true, value: curated });
    expect(curated.contentHash).not.toBe(pack.contentHash);
    const manifest = (file: Uint8Array) => open(file)['manifest'] as { version: number; curation?: unknown };
    expect([manifest(bytes).version, 'curation' in manifest(bytes)]).toEqual([1, false]);
    expect(decode(encode(packOf({ ...parts, curation: `${curation}merge\torg:a\n` })))).toMatchObject({
      ok: false,
      findings: [{ code: 'bad-curation', where: 'curation.txt line 3' }],
    });
  });

  it('is the same bytes at every time', () => {
    expect(encode(fixturePack())).toEqual(bytes);
  });

  it('keeps text that is no well-formed Unicode', () => {
    const graph = fixtureGraph();
    const [first, ...rest] = graph.passages;
    const text = `${first!.text}\ud800`;
    const odd = fixturePack({ ...graph, passages: [{ ...first!, text }, ...rest] });
    const outcome = decode(encode(odd));
    expect(outcome.ok && outcome.value.graph.passages[0]!.text).toBe(text);
  });

  it('keeps an empty graph', () => {
    const none = { documents: [], articles: [], passages: [], entities: [], mentions: [], edges: [], relations: [] };
    expect(decode(encode(fixturePack(none)))).toEqual({ ok: true, value: fixturePack(none) });
  });

  it('has a hash that positions do not change and words do', () => {
    const moved = tampered(bytes, (files) => files.layout.x.reverse());
    const outcome = decode(moved);
    expect(outcome.ok && outcome.value.contentHash).toBe(pack.contentHash);
    const reworded = decode(
      tampered(bytes, (files) => (files.passages.text[0] = files.passages.text[0].replace('矿山', '矿井'))),
    );
    expect(reworded.ok && reworded.value.contentHash).not.toBe(pack.contentHash);
  });

  it('of a graph that refers to what it does not hold is the builder’s mistake', () => {
    const graph = fixtureGraph();
    expect(() => encode({ ...pack, graph: { ...graph, entities: graph.entities.slice(1) } })).toThrow('does not hold');
  });
});

/** One defect each; sizes, rows and hash are honest but where they are the defect. */
const DEFECTS: readonly (readonly [code: string, what: string, change: (files: Loose) => void])[] = [
  ['not-a-pack', 'another format', (f) => (f.manifest.format = 'else')],
  ['not-a-pack', 'a manifest that is no object', (f) => (f.manifest = [null])],
  ['newer-format', 'a later version', (f) => (f.manifest.version = VERSION + 1)],
  ['bad-shape', 'a version before the first', (f) => (f.manifest.version = 0)],
  ['bad-shape', 'a title that is no text', (f) => (f.manifest.title = { toString: 1 })],
  ['bad-shape', 'an endless title', (f) => (f.manifest.title = 'x'.repeat(LIMITS.nameLength + 1))],
  ['bad-shape', 'a key the manifest does not know', (f) => (f.manifest.script = 'x')],
  ['missing-section', 'a section that is not there', (f) => delete f.mentions],
  ['unexpected-file', 'a stranger', (f) => (f.stranger = {})],
  ['bad-shape', 'a section of another shape', (f) => (f.passages = [])],
  ['bad-shape', 'a number in place of a text', (f) => (f.passages.text[0] = 7)],
  ['bad-shape', 'a text beyond the limit', (f) => (f.passages.text[0] = endless())],
  ['bad-shape', 'a name beyond the limit', (f) => (f.entities.name[0] = '字'.repeat(LIMITS.nameLength + 1))],
  ['bad-shape', 'an unknown type', (f) => (f.entities.type[0] = 8)],
  ['bad-shape', 'an unknown kind of mention', (f) => (f.mentions.kind[0] = 3)],
  ['bad-shape', 'an unknown kind of passage', (f) => (f.passages.kind[0] = 5)],
  ['bad-shape', 'a fraction of an index', (f) => (f.mentions.entity[0] = 0.5)],
  ['bad-shape', 'a negative offset', (f) => (f.mentions.start[0] = -1)],
  ['bad-shape', 'no evidence', (f) => (f.mentions.evidences[0] = [])],
  ['bad-shape', 'a position beyond the map', (f) => (f.layout.x[0] = 1e300)],
  ['bad-shape', 'a position that is no number', (f) => (f.layout.y[0] = null)],
  ['bad-shape', 'deep attributes', (f) => (f.entities.attrs[0] = { a: nested(LIMITS.attrsDepth + 1) })],
  ['bad-shape', 'endless attributes', (f) => (f.entities.attrs[0] = { a: Array(LIMITS.attrsValues + 1).fill(0) })],
  ['bad-shape', 'a reserved key', (f) => (f.entities.attrs[0] = JSON.parse('{"__proto__": {"polluted": true}}'))],
  ['bad-shape', 'a reserved key inside', (f) => (f.relations.attrs[0] = { a: [JSON.parse('{"constructor": 1}')] })],
  ['bad-shape', 'a column too many', (f) => (f.mentions.more = [])],
  ['wrong-rows', 'columns of unequal length', (f) => f.mentions.start.pop()],
  ['wrong-rows', 'positions for fewer entities', (f) => ['x', 'y', 'community'].forEach((c) => f.layout[c].pop())],
  ['wrong-rows', 'pinyin for fewer entities', (f) => f.pinyin.pop()],
  ['reference-out-of-range', 'a mention of no entity', (f) => (f.mentions.entity[0] = f.entities.id.length)],
  ['reference-out-of-range', 'a mention in no passage', (f) => (f.mentions.passage[0] = 9999)],
  ['reference-out-of-range', 'a mention for no reason', (f) => (f.mentions.evidence[0] = 9999)],
  ['reference-out-of-range', 'a passage of no article', (f) => (f.passages.article[0] = 9999)],
  ['reference-out-of-range', 'an article of no document', (f) => (f.articles.document[0] = 9999)],
  ['reference-out-of-range', 'an article for no place', (f) => (f.articles.place[0] = 9999)],
  ['reference-out-of-range', 'a relation of no subject', (f) => (f.relations.subject[0] = 9999)],
  ['reference-out-of-range', 'a relation to no object', (f) => (f.relations.object[0] = 9999)],
  ['reference-out-of-range', 'a relation said nowhere', (f) => (f.relations.passage[0] = 9999)],
  ['duplicate-id', 'two documents of one id', (f) => (f.documents[1].id = f.documents[0].id)],
  [
    'duplicate-id',
    'two entities of one id',
    (f) => ([f.entities.id[1], f.entities.type[1]] = [f.entities.id[0], f.entities.type[0]]),
  ],
  ['duplicate-id', 'two passages of one id', (f) => (f.passages.id[1] = f.passages.id[0])],
  ['out-of-order', 'passages out of order', (f) => f.passages.article.reverse()],
  ['bad-entity', 'an id of another type', (f) => (f.entities.id[0] = 'place:x')],
  ['bad-entity', 'an entity without a name', (f) => (f.entities.name[0] = '')],
  ['offset-out-of-range', 'a mention beyond its text', (f) => (f.mentions.start[0] = 9999)],
  ['offset-out-of-range', 'a mention of nothing', (f) => (f.mentions.length[0] = 0)],
  ['offset-out-of-range', 'words of a relation beyond the text', (f) => (f.relations.length[0] = 9999)],
  ['offset-out-of-range', 'a sentence beyond its text', (f) => (f.passages.sentences[0] = [0, 9999])],
  ['offset-out-of-range', 'half a sentence', (f) => (f.passages.sentences[0] = [0])],
  ['offset-out-of-range', 'a source range reversed', (f) => ([f.passages.start[1], f.passages.end[1]] = [9, 3])],
  ['split-character', 'a mention that cuts a character in two', splitCharacter],
  ['overlapping-names', 'names on one another', (f) => f.mentions.start.splice(1, 2, 0, 0)],
];

/** A text beyond the limit that packs badly, or it would be refused as a bomb. */
function endless(): string {
  return Array.from({ length: LIMITS.textLength + 1 }, (_, i) =>
    String.fromCharCode(0x4e00 + ((i * 7919) % 20_011)),
  ).join('');
}

function nested(depth: number): unknown {
  return depth === 0 ? 1 : [nested(depth - 1)];
}

function splitCharacter(f: Loose): void {
  const i = f.mentions.passage[0];
  const text: string = f.passages.text[i];
  f.passages.text[i] = `${text.slice(0, f.mentions.start[0])}𠮷${text.slice(f.mentions.start[0] + 2)}`;
  f.mentions.length[0] = 1;
}

describe('decode refuses', () => {
  it.each(DEFECTS)('%s: %s', (code, _, change) => {
    expect(codes(tampered(bytes, change))).toContain(code);
  });

  it('is not refused when nothing is tampered with', () => {
    expect(codes(tampered(bytes, () => {}))).toBe('sound');
  });

  it('pollutes no prototype', () => {
    decode(tampered(bytes, (f) => (f.entities.attrs[0] = JSON.parse('{"__proto__": {"polluted": true}}'))));
    expect('polluted' in {}).toBe(false);
  });

  it('reports no more findings than a reader can take', () => {
    const outcome = decode(tampered(bytes, (f) => f.mentions.length.fill(0)));
    expect(outcome.ok || outcome.findings.length).toBe(LIMITS.findings);
  });
});

/** The files of the pack, to be zipped in a way that lies. */
function files(): Map<string, Uint8Array> {
  const outcome = unzip(bytes);
  if (!outcome.ok) throw new Error('the fixture is sound');
  return new Map(outcome.value);
}
const rezip = (map: Map<string, Uint8Array>) => zipSync(Object.fromEntries(map));

describe('decode refuses as a container', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['a text', new TextEncoder().encode('绿水青山就是金山银山'.repeat(99))],
    ['zeros', new Uint8Array(5000)],
  ])('%s', (_, input) => expect(codes(input)).toEqual(['not-a-zip']));

  it('another zip', () => expect(codes(rezip(new Map([['a.txt', new Uint8Array(3)]])))).toEqual(['not-a-pack']));

  it('a truncated file', () => expect(codes(bytes.subarray(0, bytes.length - 1))).toEqual(['not-a-zip']));

  it('a section that is not the one hashed', () => {
    const changed = files();
    const text = new TextDecoder().decode(changed.get('passages.json')).replace('矿山', '矿井');
    expect(codes(rezip(changed.set('passages.json', new TextEncoder().encode(text))))).toEqual(['wrong-hash']);
  });

  it('a section of another size than declared', () => {
    const changed = files();
    expect(codes(rezip(changed.set('layout.json', new Uint8Array(9))))).toEqual(['wrong-size']);
  });

  it.each(SECTION_NAMES)('%s that was changed, or is no JSON', (name) => {
    const changed = files();
    changed.get(fileOf(name))![0] = 0x21;
    expect(codes(rezip(changed))).toEqual(['wrong-hash']);
    expect(codes(tampered(bytes, (f) => (f[name] = UNPARSABLE)))).toEqual(['not-json']);
  });

  it('too many files', () => {
    const many = new Map(Array.from({ length: 65 }, (_, i) => [`${i}`, new Uint8Array(1)]));
    expect(codes(rezip(many))).toEqual(['too-many-entries']);
  });

  it('a bomb, by what it claims', () => {
    const bomb = zipSync({ [MANIFEST_FILE]: new Uint8Array(8 * LIMITS.smallBytes) });
    expect(codes(bomb)).toEqual(['too-dense']);
  });

  it('a bomb whose header understates it', () => {
    const bomb = zipSync({ [MANIFEST_FILE]: new Uint8Array(8 * LIMITS.smallBytes) });
    // Size unpacked, in the directory: 24 bytes from the entry's signature.
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    const directory = view.getUint32(bomb.length - 6, true);
    view.setUint32(directory + 24, 100, true);
    expect(codes(bomb)).toEqual(['wrong-size']);
  });

  it('a header that overstates', () => {
    const copy = bytes.slice();
    const view = new DataView(copy.buffer);
    const directory = view.getUint32(copy.length - 6, true);
    view.setUint32(directory + 24, 2 ** 31, true);
    expect(codes(copy)).toEqual(['too-large']);
    view.setUint32(directory + 24, 50_000, true);
    expect(codes(copy)).toEqual(['wrong-size']);
  });

  it('an encrypted entry and an unknown method', () => {
    for (const offset of [8, 10]) {
      const copy = bytes.slice();
      const view = new DataView(copy.buffer);
      const directory = view.getUint32(copy.length - 6, true);
      view.setUint16(directory + offset, 9, true);
      expect(codes(copy)).toEqual(['unknown-packing']);
    }
  });

  it('two entries of one name', () => {
    const copy = bytes.slice();
    const text = new TextDecoder('latin1').decode(copy);
    const at = text.lastIndexOf('pinyin.json');
    new TextEncoder().encodeInto('layout.json', copy.subarray(at));
    expect(codes(copy)).toEqual(['duplicate-entry']);
  });
});
