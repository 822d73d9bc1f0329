import { AROUND } from '../../lookup/protocol';
import { unitOf, type Block } from '../gather/block';
import { containerOf, contentOf } from '../gather/content';
import { parentOf } from '../gather/flat';
import type { Character } from './character';

/** Text around a character, short enough to be sent. */
export interface Around {
  /** At most `AROUND` units of `block`, which begin at `from`. */
  readonly text: string;
  readonly from: number;
  /** Of the character, in `text`. */
  readonly offset: number;
  readonly block: Block;
}

/** The block in which a character stands, and its unit there; null where it is not read (a field, ruby, what is hidden). */
export function blockOf({ node, offset }: Character): { readonly block: Block; readonly unit: number } | null {
  const parent = parentOf(node);
  const container = parent && containerOf(parent);
  for (const block of container ? contentOf(container).blocks : []) {
    const unit = unitOf(block, node, offset);
    if (unit !== null) return { block, unit };
  }
  return null;
}

const isLow = (text: string, at: number) => /[\udc00-\udfff]/u.test(text.charAt(at));

/** What is sent to ask for the name at a character. */
export function aroundOf(character: Character): Around | null {
  const found = blockOf(character);
  if (!found) return null;
  const { block, unit } = found;
  const { length } = block.text;
  let from = Math.max(0, Math.min(unit - AROUND / 2, length - AROUND));
  let to = Math.min(length, from + AROUND);
  // No character is cut in two.
  if (isLow(block.text, from)) from++;
  if (isLow(block.text, to)) to--;
  return { text: block.text.slice(from, to), from, offset: unit - from, block };
}
