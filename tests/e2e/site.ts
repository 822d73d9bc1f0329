import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is served at a path: HTML, or with headers of its own. */
export type Served = string | { readonly body: string; readonly headers: Readonly<Record<string, string>> };

export interface Site {
  /** Without a slash at the end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Someone else's site, on this machine.
 *
 * @param pages by path, such as `/`; one that is not there is answered with 404
 */
export async function serve(pages: Readonly<Record<string, Served>>): Promise<Site> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site.test');
    // Asked for by the browser, not by a test.
    const page = pathname === '/favicon.ico' ? '' : pages[pathname];
    const { body, headers } =
      typeof page === 'string' ? { body: page, headers: {} } : (page ?? { body: '', headers: {} });
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
