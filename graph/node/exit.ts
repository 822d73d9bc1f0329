/** Exit codes that scripts can rely on. An interrupted command ends by its signal, 130 in a shell. */
export const EXIT = { ok: 0, failed: 1, usage: 2, withFindings: 3 } as const;

/** What ends a command with a message and a code: the reader's files or machine are in the way, not the program. */
export class Failure extends Error {
  readonly code: number;

  constructor(message: string, code: number = EXIT.failed) {
    super(message);
    this.code = code;
  }
}

/** Why the system refused, in words that say what to do. */
export function explain(error: unknown, path: string): Failure {
  const { code, message } = error as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'does not exist',
    EACCES: 'may not be read or written: check its permissions',
    EPERM: 'may not be read or written: check its permissions',
    EROFS: 'lies on a read-only disk: choose another place',
    ENOSPC: 'cannot be written, for the disk is full: make room or choose another place',
    EISDIR: 'is a folder',
    ENOTDIR: 'lies below something that is no folder',
    EEXIST: 'lies below something that is no folder',
    EMFILE: 'cannot be opened, for too many files are open',
  };
  return new Failure(`${path} ${reasons[code ?? ''] ?? `cannot be used: ${message}`}`);
}
