/** The texts of the card: its own and the names of types and facts, not the whole catalogue, which would be most of its weight. */
import type { Language } from '../host';
import { lookupEn } from '../texts/lookup-en';
import { lookupZh } from '../texts/lookup-zh';
import { namesEn } from '../texts/names-en';
import { namesZh } from '../texts/names-zh';

export const CARD_TEXTS = { zh: { ...namesZh, ...lookupZh }, en: { ...namesEn, ...lookupEn } };
export type CardTexts = (typeof CARD_TEXTS)[Language];
