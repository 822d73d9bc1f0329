/** Under which the plain web page keeps settings in its local storage. */
export const KEY = 'wenmai-settings';

/** What is kept, or null where that is no JSON. */
export function parsed(json: string | null): unknown {
  try {
    return JSON.parse(json ?? 'null');
  } catch {
    return null;
  }
}
