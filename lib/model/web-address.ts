/** A web address of outside data that may be followed: http and https alone; null for anything else. */
export function webAddress(uri: string): string | null {
  return /^https?:\/\//i.test(uri) && URL.canParse(uri) ? new URL(uri).href : null;
}
