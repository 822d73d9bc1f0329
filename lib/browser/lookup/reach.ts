/** Sites that the browsers themselves keep scripts out of. */
const CLOSED =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org|support\.mozilla\.org|accounts\.firefox\.com)(\/|$)/u;

/**
 * Whether our script can go into a page of this address once the reader has asked for it: decided by the address alone, for where it
 * cannot the side panel must open at once. The browser's viewer of PDFs shows no script the words.
 */
export function canScript(url: string | undefined): boolean {
  if (!url || !/^https?:/u.test(url) || CLOSED.test(url)) return false;
  return URL.canParse(url) && !/\.pdf$/iu.test(new URL(url).pathname);
}
