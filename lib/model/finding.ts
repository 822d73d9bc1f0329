/**
 * What is wrong with outside data (a file, a pack, an address): what, where, and how to mend it.
 * Decoders return findings and never throw for data; a programmer's mistake throws.
 */
export interface Finding {
  /** Stable name of the cause, kebab-case: `not-a-zip`, `too-many-rows`. The interface has a text for each. */
  readonly code: string;
  /** File, section or row in which it was found. */
  readonly where: string;
  /** One sentence in English for the command line and logs: what is wrong and what to do. */
  readonly message: string;
}

/** A value, or why there is none. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly findings: readonly Finding[] };

export const success = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const failure = (...findings: readonly Finding[]): Outcome<never> => ({ ok: false, findings });
