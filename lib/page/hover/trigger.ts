import type { Trigger } from '../../lookup/protocol';

/** Value of `KeyboardEvent.key`, and the flag that each event has while it is held. */
const KEYS = {
  shift: ['Shift', 'shiftKey'],
  alt: ['Alt', 'altKey'],
  ctrl: ['Control', 'ctrlKey'],
} as const;

type Flags = Pick<MouseEvent, 'shiftKey' | 'altKey' | 'ctrlKey'>;

/** Whether the key of a trigger is held; a rest needs none. */
export const isHeld = (trigger: Trigger, event: Flags): boolean => trigger === 'dwell' || event[KEYS[trigger][1]];

/** Whether this key alone sets the trigger off. */
export const setsOff = (trigger: Trigger, { key }: Pick<KeyboardEvent, 'key'>): boolean =>
  trigger !== 'dwell' && KEYS[trigger][0] === key;

const SILENT: ReadonlySet<string> = new Set(['Shift', 'Alt', 'Control', 'Meta', 'CapsLock', 'Fn', 'Escape']);
/** Whether a key that is pressed writes or commands, rather than waits for another or closes a card. */
export const isTyped = ({ key }: Pick<KeyboardEvent, 'key'>): boolean => !SILENT.has(key);
