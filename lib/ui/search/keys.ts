/**
 * What a key does in the box over its list, as the combobox pattern of the ARIA Authoring Practices has it: the arrows move in the
 * list and around its ends; Home and End are left to the caret in the words, with Ctrl (⌘) they move to the ends of the list.
 */
export type Deed = 'next' | 'previous' | 'first' | 'last' | 'take' | 'close';

const PLAIN: Record<string, Deed> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  PageDown: 'last',
  PageUp: 'first',
  Enter: 'take',
  Escape: 'close',
};
const WITH_CTRL: Record<string, Deed> = { Home: 'first', End: 'last' };

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing'>;

/** Null for a key that is left to the text field. */
export function deedOf({ key, ctrlKey, metaKey, shiftKey, altKey, isComposing }: Pressed): Deed | null {
  // Enter also ends the composition of a Chinese word; with Shift the caret marks words.
  if (isComposing || shiftKey || altKey) return null;
  return (ctrlKey || metaKey ? WITH_CTRL : PLAIN)[key] ?? null;
}
