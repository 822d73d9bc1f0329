import { join } from 'node:path';
import { exportJsonl } from '../../lib/export/jsonl';
import { EXIT } from './exit';
import { openFile } from './open';
import { writeWhole } from './write';

/** `wenmai export`: the tables of a pack as JSON Lines. */
export async function exportPack(pack: string, folder: string): Promise<number> {
  const { graph } = await openFile(pack);
  await writeWhole(new Map([...exportJsonl(graph)].map(([name, text]) => [join(folder, name), text])));
  return EXIT.ok;
}
