/** A link to a view that works wherever the same pack lies: `wenmai:<content hash>#<view>`. */
import { parseAddress, printAddress, type ReadAddress } from './address';
import { HASH_DIGITS, type View } from './view';

/** Between twelve digits and a whole SHA-256. */
const LINK = /^wenmai:([0-9a-f]{12,64})(#\S*)?$/iu;

/** @param contentHash of the open pack, 64 hexadecimal digits */
export const toLink = (contentHash: string, view: View): string =>
  `wenmai:${contentHash}${printAddress({ ...view, pack: null })}`;

/** The view that a link names, its `pack` set; null for text that is no link. */
export function fromLink(text: string): ReadAddress | null {
  const found = LINK.exec(text.trim());
  if (!found) return null;
  const { view, ignored } = parseAddress(found[2] ?? '');
  return { view: { ...view, pack: found[1]!.slice(0, HASH_DIGITS).toLowerCase() }, ignored };
}
