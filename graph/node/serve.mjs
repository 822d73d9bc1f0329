// The local server of the explorer: the built extension's files, to this machine alone.
import { readFileSync, readdirSync, createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wenmai': 'application/octet-stream',
};

/** The page that `/` stands for. */
const INDEX = '/explorer.html';

/** What may be asked for: the plain files there are, by address. No path of a request ever reaches the file system. */
function offered(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((file) => join(file.parentPath ?? file.path, file.name));
  return new Map(paths.map((path) => [`/${relative(folder, path).split(sep).join('/')}`, path]));
}

/** Headers of every answer; the policy is the one the extension's own pages have. */
function headersOf(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return {
    'Content-Security-Policy': `${manifest.content_security_policy.extension_pages}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-cache',
  };
}

/** Whether the request names this server and nothing else: a page elsewhere cannot reach it by a name that it makes point here. */
function isForUs(request) {
  const hosts = request.rawHeaders.filter((_, i) => i % 2 === 0 && request.rawHeaders[i].toLowerCase() === 'host');
  const { localPort } = request.socket;
  return hosts.length === 1 && [`127.0.0.1:${localPort}`, `localhost:${localPort}`].includes(request.headers.host);
}

/** The address asked for, without query; null where it is malformed. */
function pathOf(url) {
  try {
    return url.startsWith('/') ? decodeURIComponent(url.split('?', 1)[0]) : null;
  } catch {
    return null;
  }
}

function answer(request, response, folder, headers) {
  const refuse = (status, more = {}) => {
    response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8', ...more });
    response.end(request.method === 'HEAD' ? undefined : `${status}\n`);
  };
  if (!isForUs(request)) return refuse(421);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, { Allow: 'GET, HEAD' });
  const path = pathOf(request.url);
  if (path === null) return refuse(400);
  const file = offered(folder).get(path === '/' ? INDEX : path);
  if (!file) return refuse(404);
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { ...headers, 'Content-Type': type, 'Content-Length': statSync(file).size });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

const listen = (server, port) =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      server.off('error', fail);
      done(server.address().port);
    });
  });

/**
 * Serve the built extension in `folder` at 127.0.0.1, at `port` or, where that is taken, at any free one.
 *
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} `close` ends open connections too
 */
export async function serve(folder, port) {
  const headers = headersOf(folder);
  const server = createServer((request, response) => answer(request, response, folder, headers));
  const bound = await listen(server, port).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(server, 0);
  });
  const close = () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${bound}/`, port: bound, close };
}
