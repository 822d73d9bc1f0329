/** Sites as the reader grants them: a match pattern of one scheme and host, which is what permissions and scripts are registered for. */

/** Everything that may be granted, as the manifest names it. */
export const ALL_SITES = ['http://*/*', 'https://*/*'];

/** The site of an address, or null where none can be granted. Ports are one site: Firefox knows no patterns with ports. */
export function siteOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return (protocol === 'http:' || protocol === 'https:') && hostname !== '' ? `${protocol}//${hostname}/*` : null;
}

/** Whether a pattern is for all hosts, and not for one. */
export const isAllSites = (pattern: string): boolean => /^(<all_urls>|[a-z*]+:\/\/\*\/\*)$/u.test(pattern);
