import { openPack } from '../query/reader';
import type { PackReader } from '../query/types';
import type { Shelf } from './shelf';
import { infoOf, type PackRow } from './rows';

/** As many as Chrome shows under the address bar. */
const LIMIT = 5;

/** The pack that was open last, or else any: newest first. Null where there is none. */
export async function currentRow(shelf: Shelf): Promise<PackRow | null> {
  const [all, current] = await Promise.all([shelf.rows(), shelf.current()]);
  const rows = all.filter(({ removed }) => removed === null).sort((x, y) => y.added - x.added);
  return rows.find(({ key }) => key === current) ?? rows[0] ?? null;
}

/** The {@link currentRow}, opened. */
export async function openCurrent(shelf: Shelf): Promise<PackReader | null> {
  const row = await currentRow(shelf);
  return row && openPack(infoOf(row), shelf.records(row.generation));
}

export interface Suggestion {
  readonly content: string;
  readonly description: string;
}

/** Chrome reads a description as XML, Firefox as plain text; an escaped name is a rare sight, a broken list would be worse. */
const escapeXml = (text: string) => text.replace(/[<>&'"]/gu, (character) => `&#${character.codePointAt(0)};`);

/** Names of the pack for what was typed so far. */
export function suggestions(pack: PackReader, text: string): readonly Suggestion[] {
  return pack.search(text, LIMIT).map(({ entity, matched }) => {
    const { name } = pack.overview.entities[entity]!;
    const description = matched === name || !name ? name : `${name}　${matched}`;
    return { content: name, description: escapeXml(description) };
  });
}
