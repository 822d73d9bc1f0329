import { contentHash, fileOf, hashOf, MANIFEST_FILE } from '../../../lib/pack/content-hash';
import { SECTION_NAMES, type SectionName } from '../../../lib/pack/schema';
import { unzip, zip } from '../../../lib/pack/zip';

/** A pack's files as JSON values that may be changed at will. */
export type Loose = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

export function open(bytes: Uint8Array): Loose {
  const files = unzip(bytes);
  if (!files.ok) throw new Error('the pack to tamper with is sound');
  return Object.fromEntries(
    [...files.value]
      .filter(([name]) => name.endsWith('.json'))
      .map(([name, file]) => [name.replace('.json', ''), JSON.parse(new TextDecoder().decode(file))]),
  );
}

/** Stands for a section that is no JSON. */
export const UNPARSABLE = {};

/** Close a pack again so that sizes, rows and hash are right: what is wrong is the content alone. */
export function close({ manifest, ...sections }: Loose): Uint8Array {
  const encode = (value: unknown) => new TextEncoder().encode(value === UNPARSABLE ? '{' : JSON.stringify(value));
  const files = new Map(
    Object.entries(sections).map(([name, section]) => [fileOf(name as SectionName), encode(section)]),
  );
  const honest = { ...manifest, sections: { ...manifest.sections } };
  for (const name of SECTION_NAMES.filter((section) => section in sections)) {
    const first = Object.values(sections[name])[0];
    const rows = Array.isArray(sections[name]) ? sections[name].length : Array.isArray(first) ? first.length : 0;
    const bytes = files.get(fileOf(name))!;
    honest.sections[name] = { bytes: bytes.length, rows, sha256: hashOf(bytes) };
  }
  honest.contentHash = contentHash((name) => honest.sections[name]?.sha256 ?? '', null);
  return zip(new Map([[MANIFEST_FILE, encode(honest)], ...files]));
}

/** Change the content of a pack and close it honestly. */
export function tampered(bytes: Uint8Array, change: (files: Loose) => void): Uint8Array {
  const files = open(bytes);
  change(files);
  return close(files);
}
