import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { SECTION_NAMES, type SectionName } from './schema';

/** Sections that say nothing about the content: a better layout leaves links valid. */
const APART: ReadonlySet<SectionName> = new Set<SectionName>(['layout', 'pinyin']);

/** Lower-case hexadecimal SHA-256. */
export const hashOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** The hash of a pack's content, from the hashes of its sections and of its curation, where it has one. */
export const contentHash = (hashes: (section: SectionName) => string, curation: string | null): string =>
  hashOf(
    new TextEncoder().encode(
      [
        ...SECTION_NAMES.filter((name) => !APART.has(name)).map((name) => `${name} ${hashes(name)}\n`),
        ...(curation === null ? [] : [`curation ${curation}\n`]),
      ].join(''),
    ),
  );

/** File of a section inside the archive. */
export const fileOf = (name: SectionName): string => `${name}.json`;

/** File of the curation, text that a reader can open. */
export const CURATION_FILE = 'curation.txt';

/** File of the manifest. */
export const MANIFEST_FILE = 'manifest.json';
