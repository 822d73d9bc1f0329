import type { Pack } from '../model/types';
import { contentHash, CURATION_FILE, fileOf, hashOf, MANIFEST_FILE } from './content-hash';
import { FORMAT, PLAIN_VERSION, SECTION_NAMES, VERSION, type Manifest } from './schema';
import { sectionsOf } from './sections';
import { rowsOf } from './sound';
import { zip } from './zip';

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** The files of a pack but for its manifest, and what the manifest declares of them. */
function filesOf(content: Omit<Pack, 'contentHash'>) {
  const sections = sectionsOf(content);
  const rows = rowsOf(sections);
  const files = new Map(SECTION_NAMES.map((name) => [name, json(sections[name])]));
  const declared = Object.fromEntries(
    [...files].map(([name, bytes]) => [name, { bytes: bytes.length, rows: rows[name]!, sha256: hashOf(bytes) }]),
  ) as Manifest['sections'];
  const text = content.curation === null ? null : new TextEncoder().encode(content.curation);
  const curation = text && { bytes: text.length, sha256: hashOf(text) };
  return {
    files,
    declared,
    text,
    curation,
    hash: contentHash((name) => declared[name].sha256, curation?.sha256 ?? null),
  };
}

/** Put a graph, its layout and its pinyin together under a hash that leaves positions out. */
export const packOf = (parts: Omit<Pack, 'contentHash'>): Pack => ({ ...parts, contentHash: filesOf(parts).hash });

/** The bytes of a pack file, the same for the same pack. A graph that refers to what it does not hold throws. */
export function encode(pack: Pack): Uint8Array {
  const { files, declared, text, curation, hash } = filesOf(pack);
  const { title, sample } = pack;
  const version = curation === null ? PLAIN_VERSION : VERSION;
  const manifest: Manifest = {
    format: FORMAT,
    version,
    title,
    sample,
    contentHash: hash,
    sections: declared,
    ...(curation && { curation }),
  };
  return zip(
    new Map([
      [MANIFEST_FILE, json(manifest)],
      ...(text ? [[CURATION_FILE, text] as const] : []),
      ...[...files].map(([name, file]) => [fileOf(name), file] as const),
    ]),
  );
}
