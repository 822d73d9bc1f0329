/** Whether this page belongs to the extension; the same build is served as a plain web page too. */
export function inExtension(): boolean {
  const { browser, chrome } = globalThis as { browser?: Runtime; chrome?: Runtime };
  return (browser?.runtime?.id ?? chrome?.runtime?.id) !== undefined;
}
type Runtime = { readonly runtime?: { readonly id?: string } };
