/** The catalogue: one object of texts per language, all of one shape. */
import type { Finding } from '../../model/finding';
import type { Language } from '../host';
import { en } from './en';
import { zh, type Texts } from './zh';

export const TEXTS: Record<Language, Texts> = { zh, en };
export type { Texts };
export { nameIn } from './name-in';

/** What a finding says, in the reader's language; in its own English where the catalogue does not know its code. */
export const findingText = (t: Texts, finding: Finding): string =>
  Object.hasOwn(t.findings, finding.code) ? t.findings[finding.code]! : finding.message;
