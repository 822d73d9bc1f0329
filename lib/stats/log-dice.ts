import type { Table } from './table';

/**
 * logDice = 14 + log₂(2·both / (a + b)), with a and b the windows that hold each name.
 *
 * At most 14 (always together); one less means half as often together; independent of N, so that packs can be compared.
 * `-Infinity` for names that never meet.
 *
 * Source: P. Rychlý, “A Lexicographer-Friendly Association Score”, RASLAN 2008.
 */
export const logDice = ([both, onlyA, onlyB]: Table): number => 14 + Math.log2((2 * both) / (2 * both + onlyA + onlyB));
