/**
 * The zip container, read with distrust: sizes are checked against limits before anything is unpacked and again while it is, so that
 * neither a lying header nor a bomb costs more than what it may.
 */
import { Inflate, zipSync, type Zippable } from 'fflate';
import { failure, success, type Outcome } from '../model/finding';
import { LIMITS } from './limits';

/** The earliest time that a zip can hold: a file that says when it was made differs at every build. */
export const NO_TIME = new Date(1980, 0, 1);

/** Zip files in the given order; the same input gives the same bytes. */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of files) entries[name] = [bytes, { level: 6, mtime: NO_TIME }];
  return zipSync(entries);
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: Uint8Array;
  /** Size unpacked, as the directory claims. */
  readonly size: number;
}

/** Signatures, fixed lengths and methods of the zip format (APPNOTE.TXT 4.3). */
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const [END_LENGTH, CENTRAL_LENGTH, LOCAL_LENGTH] = [22, 46, 30];
const [STORED, DEFLATED] = [0, 8];
/** A pack has a dozen sections. */
const MOST_ENTRIES = 64;
/** Packed bytes unpacked at once: a step can grow a thousandfold before the limit is looked at. */
const STEP = 16 * 1024;

const bad = (code: string, where: string, message: string) => failure({ code, where, message });
const DAMAGED = 'the file is damaged: get it again from where it came, or build it anew';

/** Read a zip file; gives its files by name. Never throws for what the bytes hold. */
export function unzip(bytes: Uint8Array): Outcome<ReadonlyMap<string, Uint8Array>> {
  if (bytes.length > LIMITS.fileBytes) return bad('too-large', 'file', `larger than ${LIMITS.fileBytes} bytes`);
  const entries = directory(bytes);
  if (!entries.ok) return entries;
  const files = new Map<string, Uint8Array>();
  let total = 0;
  for (const entry of entries.value) {
    const { name, size } = entry;
    if (files.has(name)) return bad('duplicate-entry', name, `the archive holds ${name} twice; ${DAMAGED}`);
    total += size;
    if (size > LIMITS.sectionBytes || total > LIMITS.unpackedBytes)
      return bad('too-large', name, 'unpacks to more than a pack may hold; do not open it unless you know who made it');
    if (size > LIMITS.smallBytes && size > LIMITS.ratio * entry.packed.length)
      return bad(
        'too-dense',
        name,
        'claims to unpack to an implausible size; do not open it unless you know who made it',
      );
    const file = unpack(entry);
    if (!file.ok) return file;
    files.set(name, file.value);
  }
  return success(files);
}

/** The entries that the central directory lists, with their packed bytes. */
function directory(bytes: Uint8Array): Outcome<readonly Entry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (at: number, length: number) => at >= 0 && at + length <= bytes.length;
  let end = bytes.length - END_LENGTH;
  const earliest = Math.max(0, end - 0xffff);
  while (end >= earliest && view.getUint32(end, true) !== END) end--;
  if (end < earliest || end < 0)
    return bad('not-a-zip', 'file', 'not a Wenmai pack: choose a file made by “wenmai build”');

  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return bad('too-many-entries', 'file', `holds ${count} files; ${DAMAGED}`);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (!holds(at, CENTRAL_LENGTH) || view.getUint32(at, true) !== CENTRAL) return bad('damaged-zip', 'file', DAMAGED);
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const packedSize = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    if (nameLength === 0 || !holds(at + CENTRAL_LENGTH, nameLength)) return bad('damaged-zip', 'file', DAMAGED);
    const name = new TextDecoder().decode(bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength));
    if ((flags & 1) !== 0 || (method !== STORED && method !== DEFLATED))
      return bad('unknown-packing', name, 'packed in a way that packs do not use: build it anew');
    if (!holds(local, LOCAL_LENGTH) || view.getUint32(local, true) !== LOCAL) return bad('damaged-zip', name, DAMAGED);
    const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (!holds(start, packedSize)) return bad('damaged-zip', name, DAMAGED);
    entries.push({ name, method, packed: bytes.subarray(start, start + packedSize), size });
    at += CENTRAL_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return success(entries);
}

/** Unpack one entry to exactly the size it claims. */
function unpack({ name, method, packed, size }: Entry): Outcome<Uint8Array> {
  const wrong = bad('wrong-size', name, `${name} is not as long as the archive claims; ${DAMAGED}`);
  if (method === STORED) return packed.length === size ? success(packed) : wrong;
  const out = new Uint8Array(size);
  let filled = 0;
  let overflown = false;
  const inflate = new Inflate((chunk) => {
    overflown ||= filled + chunk.length > size;
    if (!overflown) out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && !overflown; at += STEP)
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    return bad('damaged-zip', name, DAMAGED);
  }
  return filled === size ? success(out) : wrong;
}
