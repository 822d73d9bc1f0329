import { readFile } from 'node:fs/promises';
import type { Curation } from '../../lib/curation/change';
import { parseCuration } from '../../lib/curation/parse';
import type { Finding } from '../../lib/model/finding';
import { EXIT, explain, Failure } from './exit';

/** What a curation file says, and the lines of it that cannot be read. What is no curation file ends the command. */
export async function readCuration(path: string): Promise<{ curation: Curation; findings: readonly Finding[] }> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw explain(error, path);
  });
  const { curation, findings, known } = parseCuration(text);
  if (!known) throw new Failure(`${path}: ${findings[0]!.message}`, EXIT.usage);
  return { curation, findings: findings.map((finding) => ({ ...finding, where: `${path}: ${finding.where}` })) };
}
