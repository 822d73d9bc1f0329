import type { Finding } from '../model/finding';

/** What a library that could not keep a pack says: nothing has changed, and what to do. A mistake of ours is thrown on. */
export function trouble(where: string, error: unknown): Finding {
  if (!(error instanceof DOMException)) throw error;
  if (error.name === 'AbortError')
    return { code: 'cancelled', where, message: 'Opening was cancelled; nothing was changed.' };
  if (error.name === 'QuotaExceededError')
    return {
      code: 'no-room',
      where,
      message:
        'There is no room for this pack and nothing was changed; delete a pack or free disk space, then open it again.',
    };
  return {
    code: 'not-kept',
    where,
    message: `The browser could not keep this pack (${error.name}) and nothing was changed; restart it, then open the pack again.`,
  };
}
