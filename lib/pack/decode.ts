import * as v from 'valibot';
import { failure, success, type Finding, type Outcome } from '../model/finding';
import type { Pack } from '../model/types';
import { parseCuration } from '../curation/parse';
import { contentHash, CURATION_FILE, fileOf, hashOf, MANIFEST_FILE } from './content-hash';
import { LIMITS } from './limits';
import { migrate, type RawSections } from './migrate';
import { FORMAT, MANIFEST, SECTION_NAMES, SECTIONS, VERSION, type Manifest, type Sections } from './schema';
import { contentOf } from './sections';
import { rowsOf, unsound } from './sound';
import { unzip } from './zip';

const REBUILD = 'the pack is damaged or was made by another program: build it anew';

const bad = (code: string, where: string, message: string) => failure({ code, where, message });

/**
 * A pack from the bytes of a file of which nothing is known. Gives the pack, or findings: never throws for what the bytes hold, and
 * takes memory and time within {@link LIMITS}.
 *
 * Checked in the order of what it costs: container and sizes, manifest, hash, shape, then references and ranges.
 */
export function decode(bytes: Uint8Array): Outcome<Pack> {
  const files = unzip(bytes);
  if (!files.ok) return files;
  const manifest = readManifest(files.value);
  if (!manifest.ok) return manifest;
  const { title, sample, contentHash: hash } = manifest.value;

  const misfit = compareFiles(files.value, manifest.value);
  if (misfit) return failure(misfit);

  const raw = parseSections(files.value, manifest.value.version);
  if (!raw.ok) return raw;
  const sections = checkShape(raw.value);
  if (!sections.ok) return sections;

  const rows = rowsOf(sections.value);
  for (const name of SECTION_NAMES) {
    const declared = manifest.value.sections[name].rows;
    const wanted = name === 'layout' || name === 'pinyin' ? rows.entities : rows[name];
    if (rows[name] === null || rows[name] !== declared || rows[name] !== wanted)
      return bad(
        'wrong-rows',
        fileOf(name),
        `holds ${rows[name] ?? 'columns of unequal length'}, not ${declared} rows; ${REBUILD}`,
      );
    const most = name in LIMITS.rows ? LIMITS.rows[name as keyof typeof LIMITS.rows] : Infinity;
    if (declared > most)
      return bad('too-many-rows', fileOf(name), `holds more than ${most} rows: split the build into several packs`);
  }
  const curation = readCuration(files.value.get(CURATION_FILE));
  if (!curation.ok) return curation;
  const findings = unsound(sections.value);
  return findings.length > 0
    ? failure(...findings)
    : success({ title, sample, contentHash: hash, curation: curation.value, ...contentOf(sections.value) });
}

/** Text of a file as JSON, or undefined where it is none. */
function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function readManifest(files: ReadonlyMap<string, Uint8Array>): Outcome<Manifest> {
  const bytes = files.get(MANIFEST_FILE);
  const raw = bytes && parse(bytes);
  const { format, version } = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
  if (format !== FORMAT)
    return bad('not-a-pack', MANIFEST_FILE, 'not a Wenmai pack: choose a file made by “wenmai build”');
  if (typeof version === 'number' && version > VERSION)
    return bad('newer-format', MANIFEST_FILE, `made by a newer version (format ${version}): update the extension`);
  const manifest = v.safeParse(MANIFEST, raw);
  return manifest.success ? success(manifest.output) : failure(...shapeFindings(MANIFEST_FILE, manifest.issues));
}

/** The text by which the pack was put right, every line of which must be sound; null where there is none. */
function readCuration(bytes: Uint8Array | undefined): Outcome<string | null> {
  if (!bytes) return success(null);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const [finding] = parseCuration(text).findings;
  return finding
    ? bad('bad-curation', `${CURATION_FILE} ${finding.where}`, `${finding.message}; ${REBUILD}`)
    : success(text);
}

/** The first file that is missing, not expected, or not the one declared. */
function compareFiles(
  files: ReadonlyMap<string, Uint8Array>,
  { sections, contentHash: hash, curation }: Manifest,
): Finding | null {
  const finding = (code: string, where: string, what: string) => ({ code, where, message: `${what}; ${REBUILD}` });
  const expected = new Map<string, { readonly bytes: number; readonly sha256: string }>(
    SECTION_NAMES.map((name) => [fileOf(name), sections[name]]),
  );
  if (curation) expected.set(CURATION_FILE, curation);
  const stranger = [...files.keys()].find((file) => file !== MANIFEST_FILE && !expected.has(file));
  if (stranger !== undefined) return finding('unexpected-file', stranger.slice(0, 100), 'does not belong in a pack');
  for (const [file, declared] of expected) {
    const bytes = files.get(file);
    if (!bytes) return finding('missing-section', file, 'is not there');
    if (bytes.length !== declared.bytes) return finding('wrong-size', file, 'is not as long as the manifest says');
    if (hashOf(bytes) !== declared.sha256)
      return finding('wrong-hash', file, 'is not the file that the manifest names');
  }
  return contentHash((name) => sections[name].sha256, curation?.sha256 ?? null) === hash
    ? null
    : finding('wrong-hash', MANIFEST_FILE, 'the content is not what the manifest names');
}

function parseSections(files: ReadonlyMap<string, Uint8Array>, version: number): Outcome<RawSections> {
  const raw: Record<string, unknown> = {};
  for (const name of SECTION_NAMES) {
    raw[name] = parse(files.get(fileOf(name))!);
    if (raw[name] === undefined) return bad('not-json', fileOf(name), `cannot be read as JSON; ${REBUILD}`);
  }
  const current = migrate(raw, version);
  return current
    ? success(current)
    : bad('unknown-format', MANIFEST_FILE, `format ${version} is not known; ${REBUILD}`);
}

function checkShape(raw: RawSections): Outcome<Sections> {
  const sections: Record<string, unknown> = {};
  for (const name of SECTION_NAMES) {
    const checked = v.safeParse(SECTIONS[name], raw[name], { abortEarly: true });
    if (!checked.success) return failure(...shapeFindings(fileOf(name), checked.issues));
    sections[name] = checked.output;
  }
  return success(sections as Sections);
}

const shapeFindings = (file: string, issues: readonly v.BaseIssue<unknown>[]): Finding[] =>
  issues.slice(0, LIMITS.findings).map((issue) => ({
    code: 'bad-shape',
    where: [file, v.getDotPath(issue)].filter(Boolean).join(' ').slice(0, 200),
    message: `${issue.message.slice(0, 200)}; ${REBUILD}`,
  }));
