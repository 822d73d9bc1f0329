import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../../graph/node/serve.mjs';

const POLICY = "default-src 'none'; script-src 'self'";
let folder: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const root = mkdtempSync(join(tmpdir(), 'wenmai-serve-'));
  folder = join(root, 'extension');
  mkdirSync(join(folder, 'packs'), { recursive: true });
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ content_security_policy: { extension_pages: POLICY } }),
  );
  writeFileSync(join(folder, 'explorer.html'), '<!doctype html><title>文脉</title>');
  writeFileSync(join(folder, 'packs', '样本 1.wenmai'), new Uint8Array([0x50, 0x4b]));
  writeFileSync(join(root, 'secret.txt'), 'secret');
  symlinkSync(join(root, 'secret.txt'), join(folder, 'link.txt'));
  server = await serve(folder, 0);
});

afterAll(async () => {
  await server.close();
  rmSync(join(folder, '..'), { recursive: true });
});

/** Send bytes as they are and give all that comes back. */
const raw = (text: string) =>
  new Promise<string>((done, fail) => {
    let answer = '';
    const socket = connect(server.port, '127.0.0.1', () => socket.write(text.replaceAll('\n', '\r\n')));
    socket.on('data', (data) => (answer += data.toString()));
    socket.on('close', () => done(answer));
    socket.on('error', fail);
  });
const statusOf = (answer: string) => Number(answer.split(' ', 2)[1]);
const request = (line: string, ...headers: string[]) => raw([line, ...headers, 'Connection: close', '', ''].join('\n'));
const own = () => `Host: 127.0.0.1:${server.port}`;

describe('what is offered', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/explorer.html', 'text/html; charset=utf-8'],
    ['/explorer.html?x=1', 'text/html; charset=utf-8'],
    ['/packs/%E6%A0%B7%E6%9C%AC%201.wenmai', 'application/octet-stream'],
    ['/manifest.json', 'application/json; charset=utf-8'],
  ])('%s comes with its type and the headers that protect it', async (path, type) => {
    const response = await fetch(new URL(path, server.url));
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': type,
      'content-security-policy': `${POLICY}; frame-ancestors 'none'`,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
      'cross-origin-resource-policy': 'same-origin',
    });
  });

  it('answers to the name localhost too', async () => {
    expect(statusOf(await request('GET / HTTP/1.1', `Host: localhost:${server.port}`))).toBe(200);
  });

  it('sends no body for HEAD', async () => {
    const answer = await request('HEAD / HTTP/1.1', own());
    expect(answer).toMatch(/Content-Length: 36\r\n/);
    expect(answer).not.toContain('<title>');
  });

  it('offers a file written after it started', async () => {
    writeFileSync(join(folder, 'later.css'), '');
    expect((await fetch(new URL('/later.css', server.url))).status).toBe(200);
  });
});

describe('what is refused', () => {
  it.each(['evil.example', 'evil.example:4178', '127.0.0.1', '127.0.0.1:1', '127.0.0.1.evil.example', '[::1]', ''])(
    'the host %j',
    async (host) => {
      expect(statusOf(await request('GET / HTTP/1.1', `Host: ${host}`))).toBe(421);
    },
  );

  it('no host, and two', async () => {
    expect(statusOf(await request('GET / HTTP/1.0'))).toBe(421);
    expect(statusOf(await request('GET / HTTP/1.1', own(), 'Host: evil.example'))).toBeGreaterThanOrEqual(400);
    expect(statusOf(await request('GET / HTTP/1.1', 'Host: evil.example', own()))).toBeGreaterThanOrEqual(400);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('the method %s', async (method) => {
    const answer = await request(`${method} / HTTP/1.1`, own());
    expect(statusOf(answer)).toBe(405);
    expect(answer).toContain('Allow: GET, HEAD');
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/packs/../../secret.txt',
    '//etc/passwd',
    '/packs',
    '/packs/',
    '/link.txt',
    '/explorer.html%00.png',
    '/missing',
  ])('the path %s', async (path) => {
    const answer = await request(`GET ${path} HTTP/1.1`, own());
    expect(statusOf(answer)).toBe(404);
    expect(answer).not.toContain('secret');
  });

  it.each(['/%', '/%ff', 'http://evil.example/', '*'])('the malformed target %s', async (target) => {
    expect(statusOf(await request(`GET ${target} HTTP/1.1`, own()))).toBe(400);
  });

  it('stays up after what is no HTTP at all', async () => {
    await raw('\u0016\u0003\u0001 hello\n\n');
    expect((await fetch(server.url)).status).toBe(200);
  });
});

it('takes another port where its own is taken', async () => {
  const taken: Server = createServer();
  const port = await new Promise<number>((done) =>
    taken.listen(0, '127.0.0.1', () => done((taken.address() as { port: number }).port)),
  );
  const other = await serve(folder, port);
  expect(other.port).not.toBe(port);
  expect((await fetch(other.url)).status).toBe(200);
  await other.close();
  await new Promise((done) => taken.close(done));
});

it('listens on this machine alone', async () => {
  const { networkInterfaces } = await import('node:os');
  const outside = Object.values(networkInterfaces())
    .flat()
    .find((address) => address && !address.internal && address.family === 'IPv4');
  if (!outside) return;
  await expect(
    new Promise((done, fail) => connect(server.port, outside.address, () => done('connected')).on('error', fail)),
  ).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});
