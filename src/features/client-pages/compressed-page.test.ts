import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { compressedPage, pageEncoding } from './compressed-page.js';

describe('the encoding of a page', () => {
  it.each([
    [undefined, null],
    ['', null],
    ['identity', null],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['GZIP', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br; q=0.0 , gzip;q=0', null],
    ['br;q=0.1', 'br'],
    ['*', 'br'],
    ['*, br;q=0', 'gzip'],
    ['*;q=0', null],
    ['brotli, x-gzip', null],
  ] as const)('for who accepts %s is %s', (header, encoding) => expect(pageEncoding(header)).toBe(encoding));

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('%s gives back the same page', (encoding, decoded) => {
    const html = `<p>知赛</p>${'<li>竞赛 “试题”</li>'.repeat(5000)}`;
    const bytes = compressedPage(html, encoding);
    expect(bytes.length).toBeLessThan(Buffer.byteLength(html) / 10);
    expect(decoded(bytes).toString()).toBe(html);
  });
});
