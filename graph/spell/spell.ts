import { pinyin } from 'pinyin-pro';
import type { Entity } from '../../lib/model/types';

/** Pinyin of a name without tones, syllables parted by spaces, Latin letters and digits kept: `qian wan gong cheng`. */
const spelling = (name: string): string =>
  pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .map((syllable) => syllable.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''))
    .filter((syllable) => syllable !== '')
    .join(' ');

/**
 * Pinyin for the search: of each entity's name, then of its aliases. Made at build time, for the table of readings is larger than
 * all the rest of the extension.
 */
export const spell = (entities: readonly Entity[]): readonly (readonly string[])[] =>
  entities.map(({ name, aliases }) => [name, ...aliases].map(spelling));
