import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gather } from '../../lib/export/exchange';
import { FORMAT_NAMES, FORMATS, type FormatName } from '../../lib/export/formats';
import { exportJsonl } from '../../lib/export/jsonl';
import { asFile, gathered } from '../../lib/export/pieces';
import { EXIT, Failure } from './exit';
import { openFile, readerOf } from './open';
import { table } from './table';
import { writeWhole, type Content } from './write';

export interface ExportFlags {
  readonly format: 'jsonl' | FormatName;
  readonly out: string;
}

export const EXPORT_FORMATS = ['jsonl', ...FORMAT_NAMES] as const;

const WRITES = { file: 'a file', folder: 'a folder of files', archive: 'a zip file' } as const;

export const EXPORT_HELP = `
Formats, and what opens them:
${table([
  ['  jsonl', 'a folder of files', 'programs: a stable contract, every table a JSON object a line'],
  ...FORMAT_NAMES.map((name) => [`  ${name}`, WRITES[FORMATS[name].shape], FORMATS[name].opensIn]),
])}
Each carries the passages or quotes that prove it, and how the graph was made.`;

/** `wenmai export`: what a pack holds, as other programs read it. All of it is written, or nothing. */
export async function exportPack(path: string, { format, out }: ExportFlags): Promise<number> {
  const pack = await openFile(path);
  if (format === 'jsonl') await writeWhole(within(out, exportJsonl(pack.graph)));
  else {
    const how = FORMATS[format];
    if (how.shape !== 'folder' && (await stat(out).catch(() => null))?.isDirectory())
      throw new Failure(
        `${out} is a folder: name the file to write, such as ${join(out, `${pack.title}.${how.extension}`)}`,
      );
    const exchange = await gather(await readerOf(pack));
    await writeWhole(
      how.shape === 'folder'
        ? within(out, new Map([...how.files(exchange)].map(([name, pieces]) => [name, gathered(pieces)])))
        : new Map([[out, asFile(how, exchange)]]),
    );
  }
  return EXIT.ok;
}

const within = (folder: string, files: ReadonlyMap<string, Content>): ReadonlyMap<string, Content> =>
  new Map([...files].map(([name, content]) => [join(folder, name), content]));
