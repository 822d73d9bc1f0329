import type { Finding } from '../model/finding';
import { idParts } from '../model/ids';
import { ENTITY_TYPES } from '../model/types';
import { LIMITS } from '../pack/limits';
import { NO_CURATION, type Change, type Curation, type Entry } from './change';
import { HEADER, VERSION } from './print';

/** What a file said, and what of it could not be read. */
export interface ParsedCuration {
  readonly curation: Curation;
  /** Where is `line 12`. At most {@link LIMITS.findings}. */
  readonly findings: readonly Finding[];
  /** Whether it is a curation of a version that is known: if not, nothing of it was read. */
  readonly known: boolean;
}

/** Ids hold no white space, so that tabs may have become spaces on the way through an editor. */
const GRAMMAR = {
  merge: /^(\S+)\s+into\s+(\S+)$/su,
  rename: /^(\S+)\s+to\s+(\S.*)$/su,
  retype: /^(\S+)\s+to\s+(\S+)$/su,
  hide: /^(\S+)$/su,
  variant: /^(\S+)\s+add\s+(\S.*)$/su,
  split: /^(\S+)\s+(surface|quote)\s+(\S.*?)\s+to\s+(\S+)$/su,
} as const;

/** How a line of each kind is written, for those who must mend one. */
const FORM: Readonly<Record<Change['kind'], string>> = {
  merge: 'merge <id> into <id>',
  rename: 'rename <id> to <name>',
  retype: 'retype <id> to <type>',
  hide: 'hide <id>',
  variant: 'variant <id> add <words>',
  split: 'split <id> surface|quote <words> to <id>',
};

/** Read a curation file. Never throws for what it holds: a line that cannot be read is told and left out, the others stand. */
export function parseCuration(text: string): ParsedCuration {
  const findings: Finding[] = [];
  const tell = (code: string, line: number, message: string) => {
    if (findings.length < LIMITS.findings) findings.push({ code, where: `line ${line}`, message });
  };
  const refused = (code: string, message: string): ParsedCuration => {
    tell(code, 1, message);
    return { curation: NO_CURATION, findings, known: false };
  };
  if (text.length > LIMITS.curationLength)
    return refused('curation-too-long', `longer than ${LIMITS.curationLength} characters: split it into several files`);
  const [head = '', ...lines] = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  const [, version] = /^wenmai-curation\s+(\d+)\s*$/u.exec(head) ?? [];
  if (version === undefined)
    return refused(
      'curation-header',
      `not a curation file: the first line must be “${HEADER}”, a tab and “${VERSION}”`,
    );
  if (Number(version) !== VERSION)
    return refused('curation-newer', `written for version ${version} of curation files: update Wenmai`);

  const entries: Entry[] = [];
  let comments: string[] = [];
  for (const [i, written] of lines.entries()) {
    const line = written.trim();
    if (line === '') continue;
    if (line.startsWith('#')) {
      comments.push(line.slice(1));
      continue;
    }
    const change = parseChange(line);
    if (typeof change === 'string') tell('curation-line', i + 2, change);
    else {
      entries.push({ change, comments });
      comments = [];
    }
  }
  return { curation: { entries, closing: comments }, findings, known: true };
}

/** The change that a line says without the white space around it, or what is wrong with it and how it is mended. */
export function parseChange(line: string): Change | string {
  const [, word = '', rest = ''] = /^(\S+)\s*(.*)$/su.exec(line)!;
  if (!Object.hasOwn(GRAMMAR, word))
    return `“${word.slice(0, 40)}” is no kind of change: begin with ${Object.keys(GRAMMAR).join(', ')}, or # for a comment`;
  const kind = word as Change['kind'];
  const parts = GRAMMAR[kind].exec(rest);
  if (!parts) return `a ${kind} is written “${FORM[kind]}”, its parts parted by tabs`;
  const [, id, second, third, fourth] = parts as unknown as [string, string, string, string, string];
  switch (kind) {
    case 'merge':
      return badId(id) ?? badId(second) ?? { kind, id, into: second };
    case 'hide':
      return badId(id) ?? { kind, id };
    case 'rename': {
      const to = unescaped(second);
      return badId(id) ?? badWords(to) ?? { kind, id, to: to! };
    }
    case 'variant': {
      const words = unescaped(second);
      return badId(id) ?? badWords(words) ?? { kind, id, words: words! };
    }
    case 'retype': {
      const to = ENTITY_TYPES.find((type) => type === second);
      return (
        badId(id) ?? (to ? { kind, id, to } : `“${second.slice(0, 40)}” is no type: give ${ENTITY_TYPES.join(', ')}`)
      );
    }
    case 'split': {
      const words = unescaped(third);
      const by = second as 'surface' | 'quote';
      return badId(id) ?? badId(fourth) ?? badWords(words) ?? { kind, id, by, words: words!, to: fourth };
    }
  }
}

const badId = (id: string): string | null =>
  id.length <= LIMITS.idLength && idParts(id)
    ? null
    : `“${id.slice(0, 60)}” is no id: write the type, a colon and the name without spaces, such as programme:千万工程`;

function badWords(words: string | null): string | null {
  if (words === null) return 'a backslash stands before \\, t, n or r alone: write \\\\ for one that is meant';
  return words.length <= LIMITS.nameLength ? null : `words of more than ${LIMITS.nameLength} characters: shorten them`;
}

/** Words of a line, or null where a backslash stands before what it cannot. */
function unescaped(written: string): string | null {
  if (/\\(?:[^\\tnr]|$)/u.test(written.replaceAll('\\\\', ''))) return null;
  return written.replace(/\\([\\tnr])/gu, (_, letter: string) => ({ '\\': '\\', t: '\t', n: '\n', r: '\r' })[letter]!);
}
