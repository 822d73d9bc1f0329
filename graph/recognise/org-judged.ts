/** What a way to read the name of an organisation says for it. */
export interface Judged {
  readonly start: number;
  readonly evidence: string;
  readonly weight: number;
}

/** How much a place, and a proper word, in a name says for it. */
export const WITH_PLACE = 2.5;
export const WITH_NAME = 1;
