/** What is never read: scripts, fields and what else is no text of the page, or is being written. */

/** Has no place in the line: what is before and behind it reads on. Ruby stands above its base text. The last are of SVG. */
const ABSENT = new Set('script style noscript template head datalist rt rp rtc title desc metadata defs'.split(' '));
const FIELDS = new Set('textarea input select iframe object embed video audio canvas'.split(' '));
const FIELD_ROLES = new Set(['textbox', 'searchbox', 'combobox']);

/** Why neither the text of this element nor of what is in it is read: it is `absent` from the line, or a `field`; null where it is read. */
export function unread(element: Element): 'absent' | 'field' | null {
  if (ABSENT.has(element.localName)) return 'absent';
  if (FIELDS.has(element.localName)) return 'field';
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return 'field';
  return FIELD_ROLES.has(element.getAttribute('role') ?? '') ? 'field' : null;
}

/** Whether the whole document is being written in. */
export const isWritten = (document: Document): boolean => document.designMode === 'on';
