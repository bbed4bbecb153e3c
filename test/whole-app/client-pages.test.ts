import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BuiltServer, ready, startBuilt } from '../built-server.js';
import { sendRaw } from '../raw-connection.js';

const BUILT = 'web/dist';
const FILES = filesBelow(BUILT).filter((path) => !/\.(br|gz|html)$|\/\./.test(path));

describe('the built client, as the built server serves it', () => {
  let folder: string;
  let server: BuiltServer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhisai-pages-'));
    server = await startBuilt({ DATA_DIR: folder, DATABASE_URL: '' });
    await ready(server);
  });
  afterAll(async () => {
    server?.signal('SIGKILL');
    await server?.ended;
    await rm(folder, { recursive: true, force: true });
  });

  /** Nothing is decoded. */
  const get = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
    const asked = request(`${server.url}${path}`, { method, headers, agent: false }).end();
    const [reply] = (await once(asked, 'response')) as [IncomingMessage];
    return { status: reply.statusCode, headers: reply.headers, bytes: await buffer(reply) };
  };
  const page = async (path: string) => (await get(path, { accept: 'text/html' })).bytes.toString();

  it('has scripts and styles', () => {
    expect(FILES.filter((path) => /^\/assets\/.*\.js$/.test(path)).length).toBeGreaterThan(3);
    expect(FILES.filter((path) => /^\/assets\/.*\.css$/.test(path)).length).toBeGreaterThan(0);
  });

  it.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['identity', undefined, (bytes: Buffer) => bytes],
  ])('serves every file whole to who accepts %s', async (accepted, encoding, decoded) => {
    for (const path of FILES) {
      const { status, headers, bytes } = await get(path, { 'accept-encoding': accepted });
      expect([path, status, headers['content-encoding'], headers.vary]).toEqual([
        path,
        200,
        encoding,
        'accept-encoding',
      ]);
      expect([path, decoded(bytes).equals(readFileSync(join(BUILT, path)))]).toEqual([path, true]);
    }
  });

  it('lets browsers keep what is named after its content for good, the rest for a day, and pages not at all', async () => {
    for (const path of FILES) {
      const kept = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=86400';
      expect([path, (await get(path)).headers['cache-control']]).toEqual([path, kept]);
    }
    for (const path of ['/', '/me', '/contests/quality-outline', '/contests/there-is-none', '/nothing-here'])
      expect((await get(path, { accept: 'text/html' })).headers['cache-control']).toBe('private, no-cache');
  });

  it('says of a file and of a page what they are, to HEAD too', async () => {
    const types = {
      js: /^(text|application)\/javascript; charset=utf-8$/,
      css: /^text\/css; charset=utf-8$/,
      svg: /^image\/svg/,
    };
    for (const path of FILES) {
      const { status, headers, bytes } = await get(path, { 'accept-encoding': 'br' }, 'HEAD');
      const type = types[path.split('.').at(-1) as keyof typeof types];
      expect([path, status, headers['content-type'], bytes.length]).toEqual([
        path,
        200,
        expect.stringMatching(type),
        0,
      ]);
      expect(Number(headers['content-length'])).toBe(statSync(join(BUILT, `${path}.br`)).size);
    }
    const head = await get('/contests/quality-outline', {}, 'HEAD');
    expect([head.status, head.bytes.length]).toEqual([200, 0]);
    expect(head.headers['content-security-policy']).toContain("script-src 'self';");
  });

  it.each(['/', '/contests/quality-outline', '/contests/there-is-none', '/nothing-here'])(
    'compresses the page %s for who accepts it, and says to HEAD how long it is',
    async (path) => {
      // It says when it was filled.
      const lasting = (html: string) => html.replace(/"serverTime":"[^"]*"/, '');
      const asked = { accept: 'text/html' };
      const plain = await get(path, asked);
      const html = lasting(plain.bytes.toString());
      expect([plain.headers['content-encoding'], plain.headers.vary]).toEqual([undefined, 'accept-encoding']);
      for (const [encoding, decoded] of [
        ['br', brotliDecompressSync],
        ['gzip', gunzipSync],
      ] as const) {
        const { status, headers, bytes } = await get(path, { ...asked, 'accept-encoding': encoding });
        expect([status, headers['content-encoding'], headers.vary]).toEqual([
          plain.status,
          encoding,
          'accept-encoding',
        ]);
        expect(lasting(decoded(bytes).toString())).toBe(html);
        expect([Number(headers['content-length']), bytes.length < plain.bytes.length]).toEqual([bytes.length, true]);
        const head = await get(path, { ...asked, 'accept-encoding': encoding }, 'HEAD');
        expect([head.status, head.headers['content-encoding'], head.bytes.length]).toEqual([plain.status, encoding, 0]);
      }
    },
  );

  it('answers a file that a browser has already with 304, whatever it was compressed with', async () => {
    for (const path of FILES) {
      const { etag = '' } = (await get(path, { 'accept-encoding': 'br' })).headers;
      const again = await get(path, { 'accept-encoding': 'br', 'if-none-match': etag });
      expect([path, etag.length > 2, again.status, again.bytes.length]).toEqual([path, true, 304, 0]);
    }
  });

  it.each([
    '/assets/../index.html',
    '/assets/%2e%2e/index.html',
    '/assets/..%2findex.html',
    '/assets/..%5c..%5cpackage.json',
    '//assets/../../package.json',
    '/assets/%00',
    '/icon.svg/../../package.json',
  ])('%s leads nowhere', async (path) => {
    const reply = await sendRaw(server.url, `GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
    expect(reply).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(reply).toContain('application/problem+json');
  });

  it('fills the page of the demo contest, which asks for nothing that is not there', async () => {
    const html = await page('/contests/quality-outline');
    const [, data = ''] = /id="contest-data">([^]*?)<\/script>/.exec(html) ?? [];
    const answer = (await fetch(`${server.url}/api/contests/quality-outline`).then((reply) => reply.json())) as object;
    expect(JSON.parse(data)).toEqual({ ...answer, serverTime: expect.stringMatching(/Z$/) });
    expect(html).toContain(`<title>${(answer as { document: { title: string } }).document.title}</title>`);
    for (const path of ['/', '/contests/quality-outline']) {
      const tags = (await page(path)).match(/<(?:link|script|img)\b[^>]*>/g) ?? [];
      const asked = tags.flatMap((tag) => /(?:src|href)="([^"]*)"/.exec(tag)?.[1] ?? []);
      expect(asked.length).toBeGreaterThan(3);
      for (const address of asked)
        expect([address, address.startsWith('/') && (await get(address)).status]).toEqual([address, 200]);
    }
  });

  it('names no other host in what browsers load', () => {
    for (const path of ['/index.html', ...FILES.filter((file) => file.endsWith('.css'))])
      expect([path, readFileSync(join(BUILT, path), 'utf8').match(/\b(?:https?:)?\/\/[\w-]+\.\w+/g)]).toEqual([
        path,
        null,
      ]);
  });
});

/** As their addresses. */
function filesBelow(root: string, path = ''): string[] {
  return readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(root, `${path}/${entry.name}`) : [`${path}/${entry.name}`],
  );
}
