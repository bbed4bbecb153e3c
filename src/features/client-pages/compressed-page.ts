import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export type PageEncoding = 'br' | 'gzip';

/** Pages have some kilobytes: a window of 64 kB holds them, and a larger one takes longer to set up than to fill. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 16 } };

const COMPRESS: Readonly<Record<PageEncoding, (html: string) => Buffer>> = {
  br: (html) => brotliCompressSync(html, BROTLI),
  gzip: (html) => gzipSync(html),
};

/**
 * Each page is filled anew, so it is compressed as it leaves. At once, not on a thread: it takes a tenth of a
 * millisecond, and the threads are busy with passwords for a hundred times as long.
 */
export function compressedPage(html: string, encoding: PageEncoding): Buffer {
  return COMPRESS[encoding](html);
}

/** What an `Accept-Encoding` header allows, br before gzip; null: the page as it is. Example: `gzip;q=0, br` → `br`. */
export function pageEncoding(header: string | undefined): PageEncoding | null {
  const allowed = new Map<string, boolean>();
  for (const part of header?.toLowerCase().split(',') ?? []) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    allowed.set(name, !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)));
  }
  return (['br', 'gzip'] as const).find((name) => allowed.get(name) ?? allowed.get('*')) ?? null;
}
