/** Files in pieces: a large pack is more than one string can hold, and a page wants to breathe while it is written. */
import { Zip, ZipDeflate } from 'fflate';
import { NO_TIME } from '../pack/zip';
import type { Exchange } from './exchange';
import type { Format } from './formats';

/** Characters of a piece, about. */
const PIECE = 65_536;

/** The same text in fewer pieces. */
export function* gathered(pieces: Iterable<string>): Generator<string> {
  let piece = '';
  for (const next of pieces) {
    piece += next;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/** A zip of files, in pieces; the same files give the same bytes. */
export function* zipped(files: ReadonlyMap<string, Iterable<string>>): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  const encoder = new TextEncoder();
  for (const [name, pieces] of files) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = NO_TIME;
    zip.add(file);
    for (const piece of gathered(pieces)) {
      file.push(encoder.encode(piece));
      yield* ready;
      ready = [];
    }
    file.push(new Uint8Array(0), true);
  }
  zip.end();
  yield* ready;
}

/** An export as one file, several files in a zip. */
export const asFile = (format: Format, exchange: Exchange): Iterable<string | Uint8Array> =>
  format.shape === 'file' ? gathered(format.write(exchange)) : zipped(format.files(exchange));
